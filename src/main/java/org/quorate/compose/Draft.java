package org.quorate.compose;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// What every intention is weighed against: the design as it is, and its facts.
record Draft(Design design, Facts facts) {

    Topology topology() {
        return design.topology();
    }

    Cluster cluster() {
        return topology().cluster();
    }

    <E extends Element> Stream<E> all(Class<E> type) {
        return topology().all(type);
    }

    <E extends Element> Optional<E> find(ElementId id, Class<E> type) {
        return topology().find(id, type);
    }

    Fresh fresh() {
        return new Fresh(design);
    }

    MachineRole role(Machine machine) {
        return facts.nodes().role(machine.id());
    }

    Optional<Node> nodeOn(Machine machine) {
        return facts.nodes().on(machine.id());
    }

    /// The resource that starts a VM, or that connects to a machine.
    Optional<Primitive> resourceOf(Machine machine) {
        return all(Primitive.class).filter(primitive -> primitive.machine().equals(Optional.of(machine.id()))).findFirst();
    }

    /// The site or rack that something stands in; itself when it is one.
    Optional<Element> placeOf(Element element) {
        return switch (element) {
            case Site site -> Optional.of(site);
            case Rack rack -> Optional.of(rack);
            case Pdu pdu -> pdu.rack().flatMap(topology()::find);
            case PowerFeed feed -> feed.site().flatMap(topology()::find);
            case Switch device -> device.place().flatMap(topology()::find);
            case SharedStorage storage -> storage.place().flatMap(topology()::find);
            case QuorumDevice device -> device.place().flatMap(topology()::find);
            default -> Optional.empty();
        };
    }

    /// The site that a place is or belongs to.
    Optional<Site> siteOf(Element place) {
        return switch (place) {
            case Site site -> Optional.of(site);
            case Rack rack -> topology().find(rack.site(), Site.class);
            default -> Optional.empty();
        };
    }

    /// The cluster's node that an element is, or that runs on it.
    Optional<Node> nodeOf(Element element) {
        return switch (element) {
            case Machine machine -> nodeOn(machine);
            case ClusterNode node -> facts.nodes().find(node.name());
            case Primitive primitive -> primitive.guestNode().or(() -> Optional.of(primitive.name()).filter(_ -> primitive.isRemoteConnection()))
                    .flatMap(facts.nodes()::find);
            default -> Optional.empty();
        };
    }

    /// The resource that is placed when an element is: that of a VM, the outermost group or clone around a service.
    Optional<Resource> placedWith(Element element) {
        Optional<Resource> own = switch (element) {
            case VirtualMachine vm when role(vm).isManaged() -> resourceOf(vm).map(Resource.class::cast);
            case Primitive primitive when primitive.isFenceDevice() || primitive.isRemoteConnection() -> Optional.empty();
            case Resource resource -> Optional.of(resource);
            default -> Optional.empty();
        };
        return own.map(facts.resources()::outermost);
    }
}
