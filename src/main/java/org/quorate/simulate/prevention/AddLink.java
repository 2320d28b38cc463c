package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Links;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.Machine;
import org.quorate.model.NaturalId;
import org.quorate.model.Network;
import org.quorate.model.Port;
import org.quorate.model.SiteLink;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Another way between cluster nodes that no longer hear each other: one more corosync link, over a network that they have anyway or over one of
/// its own, or one more line between two sites.
///
/// Source: corosync.conf(5), `linknumber`: up to eight links, with knet only
final class AddLink implements Remedy {

    private static final int MOST = 8;

    @Override
    public String kind() {
        return "another corosync link";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        boolean parted = trouble.outcomes().stream().anyMatch(outcome -> outcome.partitions().size() > 1);
        return !parted ? List.of() : Stream.concat(links(trouble), lines(trouble)).toList();
    }

    private static Stream<Candidate> links(Trouble trouble) {
        Links links = trouble.facts().links();
        int number = links.count();
        if (number == 0 || number >= MOST || !links.isKnet()) {
            return Stream.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        trouble.topology().all(Network.class).filter(network -> isShared(network, trouble)).map(network -> new NewLink(number, network))
                .filter(link -> link.fits(trouble.topology())).map(link -> Candidate.of("Add corosync link %d over %s".formatted(number, link.network().name()),
                        Optional.of(link.network().id()), Effort.CONFIGURATION, link::in)).forEach(candidates::add);
        Network own = new Network(NaturalId.free(trouble.topology().elements(), Network.class, "new-network"), "new-network", Network.Purpose.CLUSTER, Optional.empty(), false);
        candidates.add(Candidate.of("Add corosync link %d over a network and a switch of its own".formatted(number), Optional.empty(), Effort.EQUIPMENT,
                design -> new NewLink(number, own).in(NewLink.drawn(design, own))));
        return candidates.stream();
    }

    /// every cluster node is on it, and no link uses it
    private static boolean isShared(Network network, Trouble trouble) {
        Links links = trouble.facts().links();
        boolean used = IntStream.range(0, links.count()).anyMatch(number -> links.network(number).equals(Optional.of(network.id())));
        return !used && trouble.facts().nodes().clusterNodes().stream().allMatch(node -> isOn(network, node, trouble));
    }

    private static boolean isOn(Network network, Node node, Trouble trouble) {
        Optional<Machine> machine = trouble.facts().links().plugged(node.machine());
        List<Port> ports = machine.map(Machine::ports).orElse(List.of());
        return IntStream.range(0, ports.size()).anyMatch(i -> ports.get(i).network().equals(network.id())
                && (!trouble.outage().works(node) || trouble.outage().works(Part.port(machine.orElseThrow().id(), i + 1))));
    }

    private static Stream<Candidate> lines(Trouble trouble) {
        return trouble.topology().all(SiteLink.class).filter(line -> !trouble.outage().works(line.id()) && trouble.outage().works(line.from()) && trouble.outage().works(line.to()))
                .map(line -> Candidate.of("Connect %s and %s by a second line".formatted(trouble.name(line.from()), trouble.name(line.to())), Optional.of(line.id()), Effort.EQUIPMENT,
                        Edit.put("", second(line, trouble))::apply));
    }

    private static SiteLink second(SiteLink line, Trouble trouble) {
        String name = line.name() + "-2";
        return new SiteLink(NaturalId.free(trouble.topology().elements(), SiteLink.class, name), name, line.from(), line.to(), line.roundTrip());
    }
}
