package org.quorate.simulate.whatif;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Part;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;

/// What resources need outside of the cluster: remote nodes their machines, virtual machines their storage.
final class Upkeep {

    private final Facts facts;
    private final List<Primitive> machines;
    private final Map<ElementId, Integer> ports;

    Upkeep(Facts facts) {
        this.facts = facts;
        machines = facts.topology().all(Primitive.class).filter(primitive -> primitive.machine().isPresent()).toList();
        ports = new java.util.HashMap<>();
        facts.topology().all(Machine.class).forEach(machine -> ports.put(machine.id(), machine.ports().size()));
    }

    /// The remote nodes that were connected and no longer answer.
    List<Node> lostRemotes(ClusterCondition before, Outage outage) {
        return facts.nodes().of(Node.Kind.REMOTE).filter(node -> before.placement().containsKey(node.name()) || before.stuck().contains(node.name()))
                .filter(node -> !answers(node, outage)).toList();
    }

    private boolean answers(Node remote, Outage outage) {
        return outage.works(remote) && remote.machine().map(machine -> isReached(machine, outage)).orElse(true);
    }

    /// some port of a machine works; a machine of which none is known is reached
    private boolean isReached(ElementId machine, Outage outage) {
        int count = ports.getOrDefault(machine, 0);
        return count == 0 || IntStream.rangeClosed(1, count).anyMatch(number -> outage.works(Part.port(machine, number)));
    }

    /// The resources that can run nowhere, because they have failed for good or what they need is dead.
    Set<String> banned(ClusterCondition before, Outage outage) {
        Set<String> banned = new HashSet<>();
        for (Primitive primitive : machines) {
            ElementId machine = primitive.machine().orElseThrow();
            if (!outage.works(machine) || primitive.isRemoteConnection() && !isReached(machine, outage)) {
                banned.add(primitive.name());
            }
        }
        for (Part part : outage.failed()) {
            if (part.aspect() == Part.Aspect.WHOLE) {
                facts.topology().find(part.element(), Resource.class).ifPresent(resource -> banned.addAll(instances(resource, before)));
            }
        }
        return banned;
    }

    /// The nodes that run what has lost a ticket with `loss-policy` fence.
    Set<String> ticketless(ClusterCondition before) {
        return before.running().ticketless(before.tickets());
    }

    /// The machines of guest nodes among them that are started anew instead.
    Set<String> ticketlessMachines(ClusterCondition before) {
        return before.running().ticketlessMachines(before.tickets(), before.maintenance());
    }

    /// What a part that crashes is for the scheduler: the resource itself, or that of a virtual machine.
    Set<String> crashed(Part part, ClusterCondition before) {
        Set<String> crashed = new LinkedHashSet<>();
        facts.topology().find(part.element(), Resource.class).ifPresent(resource -> crashed.addAll(instances(resource, before)));
        machines.stream().filter(primitive -> primitive.machine().filter(part.element()::equals).isPresent() && !primitive.isRemoteConnection())
                .forEach(primitive -> crashed.add(primitive.name()));
        return crashed;
    }

    private List<String> instances(Resource resource, ClusterCondition before) {
        return facts.resources().primitives(resource).flatMap(primitive -> before.running().problem().instances(primitive.name()).stream()).toList();
    }
}
