package org.quorate.compose;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quorate.model.Bundle;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.SharedStorage;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// The IPv4 addresses of a topology, and which one comes next.
final class Addresses {

    private static final Pattern IPV4 = Pattern.compile("((?:\\d{1,3}\\.){3})(\\d{1,3})");
    private static final int LAST_HOST = 254;
    private static final List<String> ADDRESS_PARAMETERS = List.of("ip", "ipaddr", "ipaddress", "server", "addr");

    private Addresses() {
    }

    /// Every address that something has.
    static Set<String> used(Topology topology) {
        Set<String> used = new HashSet<>();
        topology.elements().forEach(element -> collect(element, used));
        return used;
    }

    private static void collect(Element element, Set<String> used) {
        switch (element) {
            case Host host -> {
                ports(host.ports(), used);
                host.controller().flatMap(ManagementController::address).ifPresent(used::add);
            }
            case VirtualMachine vm -> ports(vm.ports(), used);
            case SharedStorage storage -> ports(storage.ports(), used);
            case Pdu pdu -> pdu.address().ifPresent(used::add);
            case ClusterNode node -> used.addAll(node.addresses());
            case Primitive primitive -> {
                ADDRESS_PARAMETERS.forEach(name -> primitive.parameter(name).ifPresent(used::add));
                primitive.meta("remote-addr").ifPresent(used::add);
            }
            case Bundle bundle -> bundle.network().map(network -> network.options().get("ip-range-start")).ifPresent(first -> range(first, bundle.replicas(), used));
            case QuorumDevice device -> device.host().ifPresent(used::add);
            default -> { }
        }
    }

    /// each replica of a bundle has one
    private static void range(String first, int count, Set<String> used) {
        used.add(first);
        Matcher parts = IPV4.matcher(first);
        if (parts.matches()) {
            int start = Integer.parseInt(parts.group(2));
            IntStream.range(start, Math.min(start + count, LAST_HOST + 1)).forEach(i -> used.add(parts.group(1) + i));
        }
    }

    private static void ports(List<Port> ports, Set<String> used) {
        ports.forEach(port -> port.address().ifPresent(used::add));
    }

    /// The first free address after the highest one of a row, in the network (of 24 bits) of the row's last address.
    static Optional<String> after(Collection<String> row, Set<String> used) {
        Optional<Matcher> last = row.stream().map(IPV4::matcher).filter(Matcher::matches).reduce((_, later) -> later);
        return last.flatMap(example -> {
            String network = example.group(1);
            int highest = row.stream().map(IPV4::matcher).filter(Matcher::matches).filter(each -> each.group(1).equals(network))
                    .mapToInt(each -> Integer.parseInt(each.group(2))).max().orElseThrow();
            for (int i = highest + 1; i <= LAST_HOST; i++) {
                if (!used.contains(network + i)) {
                    return Optional.of(network + i);
                }
            }
            return Optional.empty();
        });
    }
}
