package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Part;
import org.quorate.model.ClusterNode;
import org.quorate.model.Host;
import org.quorate.model.VirtualMachine;

/// What events do to a condition.
final class Happenings {

    private final Facts facts;

    Happenings(Facts facts) {
        this.facts = facts;
    }

    /// A virtual machine or resource is started again; a node or host that crashes stays away until it returns.
    boolean isRecovered(Part part) {
        return facts.topology().find(part.element()).filter(element -> !(element instanceof ClusterNode) && !(element instanceof Host)
                && !(element instanceof VirtualMachine vm && vm.host().isPresent())).isPresent();
    }

    /// The cluster nodes that leave in order. One that fails at the same instant, or is lost already, can do so no more.
    Set<String> left(ClusterCondition before, Outage outage, List<Event> events) {
        Set<String> left = new LinkedHashSet<>();
        for (Event event : events) {
            if (event instanceof Event.Shutdown(Part node)) {
                facts.nodes().clusterNodes().stream().filter(each -> each.element().equals(node.element()) && outage.works(each))
                        .map(Node::name).filter(name -> before.up().contains(name) && !before.stuck().contains(name)).forEach(left::add);
            }
        }
        return left;
    }

    /// The condition with what events change by themselves, before the cluster reacts.
    ClusterCondition after(ClusterCondition before, List<Event> events) {
        Set<Part> failed = new LinkedHashSet<>(before.failed());
        Set<String> down = new LinkedHashSet<>(before.down());
        Set<String> standby = new LinkedHashSet<>(before.standby());
        Set<String> maintenance = new LinkedHashSet<>(before.maintenance());
        Set<String> tickets = new LinkedHashSet<>(before.tickets());
        List<Set<String>> split = new ArrayList<>(before.split());
        for (Event event : events) {
            switch (event) {
                case Event.Fail(Part part) -> failed.add(part);
                case Event.Crash(Part part) -> {
                    if (!isRecovered(part)) {
                        failed.add(part);
                    }
                }
                case Event.Return(Part part) -> {
                    failed.remove(part);
                    down.removeIf(name -> facts.nodes().find(name).filter(node -> node.element().equals(part.element())
                            || node.machine().filter(part.element()::equals).isPresent()).isPresent());
                }
                case Event.Standby(String node, boolean on) -> set(standby, node, on);
                case Event.Maintenance(String node, boolean on) -> set(maintenance, node, on);
                case Event.Ticket(String name, boolean granted) -> set(tickets, name, granted);
                case Event.Split(List<Set<String>> groups) -> {
                    split.clear();
                    split.addAll(groups);
                }
                case Event.Join _ -> split.clear();
                case Event.Shutdown _ -> { }
            }
        }
        return new ClusterCondition(failed, down, standby, maintenance, tickets, split, before.stuck(), before.up(), before.votes().without(before.down()), before.running(), before.placement());
    }

    private static void set(Set<String> names, String name, boolean on) {
        if (on) {
            names.add(name);
        } else {
            names.remove(name);
        }
    }
}
