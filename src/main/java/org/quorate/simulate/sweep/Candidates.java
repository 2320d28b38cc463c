package org.quorate.simulate.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PhysicalElement;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.VirtualMachine;

/// The parts that a sweep fails: sites, racks, feeds, PDUs, switches, storage, hosts, virtual machines, management controllers, fence
/// devices, the quorum device, and cluster nodes whose machine is not known; on request power supplies and links as well.
final class Candidates {

    private Candidates() {
    }

    /// In the order of the design, the large ones first.
    static List<Part> of(Facts facts, boolean all) {
        List<Part> parts = new ArrayList<>();
        for (Class<? extends PhysicalElement> kind : List.of(Site.class, SiteLink.class, Rack.class, PowerFeed.class, Pdu.class, Network.class, Switch.class,
                SharedStorage.class, Host.class, VirtualMachine.class)) {
            boolean link = kind == SiteLink.class || kind == Network.class;
            if (all || !link) {
                facts.topology().all(kind).map(Element::id).map(Part::of).forEach(parts::add);
            }
        }
        facts.topology().all(Host.class).filter(host -> host.controller().isPresent()).map(host -> Part.controller(host.id())).forEach(parts::add);
        facts.topology().all(ClusterNode.class).filter(node -> node.machine().isEmpty()).map(node -> Part.of(node.id())).forEach(parts::add);
        facts.topology().fenceDevices().map(Primitive::id).map(Part::of).forEach(parts::add);
        facts.topology().all(QuorumDevice.class).map(device -> Part.of(device.id())).forEach(parts::add);
        if (all) {
            facts.topology().all(PhysicalElement.class).flatMap(Candidates::supplies).forEach(parts::add);
            facts.topology().all(ClusterNode.class).flatMap(node -> IntStream.range(0, facts.links().count()).mapToObj(number -> Part.link(node.id(), number)))
                    .forEach(parts::add);
        }
        return parts.stream().filter(part -> facts.faultTree().number(part).isPresent()).distinct().toList();
    }

    private static Stream<Part> supplies(PhysicalElement element) {
        List<PowerSupply> supplies = switch (element) {
            case Host host -> host.supplies();
            case Switch device -> device.supplies();
            case SharedStorage storage -> storage.supplies();
            default -> List.of();
        };
        return IntStream.rangeClosed(1, supplies.size()).mapToObj(number -> Part.supply(element.id(), number));
    }
}
