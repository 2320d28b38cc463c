package org.quorate.compose;

import java.util.List;
import java.util.Optional;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerSupply;
import org.quorate.model.VirtualMachine;

/// A machine room for tests: `hall` with `rack-a` (PDUs `pdu-a`, `pdu-b`; hosts `node1`, `node2` with the cluster nodes
/// `node1`, `node2` on them) and `rack-b` (host `remote1`, a remote node; `spare`, a hypervisor outside the cluster); guests
/// `guest1` and `guest2` (resources `vm-guest1`, `vm-guest2`), the service `web`, the fence device `fence-node1`.
final class Room {

    private Room() {
    }

    static Design design() {
        return designs().design();
    }

    static Designs designs() {
        return Designs.cluster().site("hall").rack("rack-a", "hall").rack("rack-b", "hall").feed("feed-a")
                .pdu("pdu-a", "feed-a").pdu("pdu-b", "feed-a")
                .change(Pdu.class, "pdu-a", pdu -> Components.with(pdu, "rack", Optional.of(id("rack-a"))))
                .change(Pdu.class, "pdu-b", pdu -> Components.with(pdu, "rack", Optional.of(id("rack-a"))))
                .network("ring0", Network.Purpose.CLUSTER).switches("sw-1", "ring0").link(0, "ring0")
                .host("node1").host("node2").host("remote1").host("spare")
                .change(Host.class, "node1", host -> furnished(host, "rack-a", "10.0.9.1"))
                .change(Host.class, "node2", host -> furnished(host, "rack-a", "10.0.9.2"))
                .change(Host.class, "remote1", host -> Components.with(host, "place", Optional.of(id("rack-b"))))
                .change(Host.class, "spare", host -> Components.with(host, "place", Optional.of(id("rack-b"))))
                .node("node1").node("node2").change(org.quorate.model.ClusterNode.class, "node1", node -> Components.with(node, "machine", Optional.of(id("node1"))))
                .change(org.quorate.model.ClusterNode.class, "node2", node -> Components.with(node, "machine", Optional.of(id("node2"))))
                .addresses("node1", "10.0.0.11").addresses("node2", "10.0.0.12")
                .resource("remote1", "ocf:pacemaker:remote").machine("remote1", "remote1").param("remote1", "server", "10.0.0.61")
                .guest("vm-guest1", "guest1").guest("vm-guest2", "guest2")
                .change(VirtualMachine.class, "vm-guest1", vm -> Components.with(vm, "name", "guest1"))
                .change(VirtualMachine.class, "vm-guest2", vm -> Components.with(vm, "name", "guest2"))
                .resource("web", "ocf:heartbeat:apache")
                .fence("fence-node1", "fence_ipmilan", "node1").param("fence-node1", "ip", "10.0.9.1").param("fence-node1", "username", "admin");
    }

    private static Host furnished(Host host, String rack, String controller) {
        Host placed = Components.with(host, "place", Optional.of(id(rack)));
        Host fed = Components.with(placed, "supplies", List.of(new PowerSupply(Optional.of(id("pdu-a")), Optional.of(host.name().substring(4)))));
        return Components.with(fed, "controller", Optional.of(new ManagementController(Optional.of(controller), Optional.empty(), Optional.empty())));
    }

    static ElementId id(String value) {
        return ElementId.of(value);
    }

    /// The id of the last element of a type with a name.
    static <E extends Element> ElementId id(Design design, Class<E> type, String name) {
        return design.topology().named(type, name).orElseThrow().id();
    }

    static <E extends Element> E get(Design design, Class<E> type, String name) {
        return design.topology().named(type, name).orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name + " in "
                + design.topology().elements().stream().map(Element::name).toList()));
    }

    static Facts facts(Design design) {
        return Facts.of(design.topology());
    }

    static Verdict drop(Design design, PaletteItem item, Optional<ElementId> onto) {
        return PaletteDrop.of(design, facts(design), item, onto);
    }

    static Design best(Design design, Verdict verdict) {
        return choice(design, verdict, 0);
    }

    static Design choice(Design design, Verdict verdict, int number) {
        return switch (verdict) {
            case Verdict.Offers offers -> offers.offers().get(number).edit().apply(design);
            case Verdict.Refusal(String reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
