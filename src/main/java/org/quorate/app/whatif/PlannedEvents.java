package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.app.whatif.EventChoice.Play;
import org.quorate.app.whatif.EventChoice.Several;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Resource;
import org.quorate.model.TicketConstraint;
import org.quorate.model.VirtualMachine;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.EventWords;

/// The events that make sense at a moment: what administrators do on purpose, and what can happen to one element. What there is none
/// of is left out.
final class PlannedEvents {

    private final Facts facts;
    private final EventWords words;
    private final ClusterCondition condition;
    private final NodeStates states;

    PlannedEvents(Facts facts, EventWords words, ClusterCondition condition) {
        this.facts = facts;
        this.words = words;
        this.condition = condition;
        states = new NodeStates(facts, condition);
    }

    /// In the whole cluster.
    List<EventChoice> all() {
        List<EventChoice> all = new ArrayList<>();
        nodes(all, "Standby", node -> states.isUp(node) && !states.isStandby(node), node -> new Event.Standby(node.name(), true));
        nodes(all, "Unstandby", states::isStandby, node -> new Event.Standby(node.name(), false));
        nodes(all, "Maintenance", node -> states.isUp(node) && !states.isInMaintenance(node), node -> new Event.Maintenance(node.name(), true));
        nodes(all, "End of maintenance", states::isInMaintenance, node -> new Event.Maintenance(node.name(), false));
        nodes(all, "Clean shutdown", node -> node.isClusterNode() && states.isUp(node), node -> new Event.Shutdown(Part.of(node.element())));
        several(all, "Return", returning());
        several(all, "Ticket", tickets());
        if (condition.up().size() > 1) {
            all.add(new EventChoice.Split("Split the cluster network…"));
        }
        join(all);
        return all;
    }

    private void nodes(List<EventChoice> all, String text, Predicate<Node> fits, Function<Node, Event> event) {
        several(all, text, facts.nodes().all().stream().filter(fits).map(node -> (EventChoice) new Play(node.name(), event.apply(node))).toList());
    }

    private static void several(List<EventChoice> all, String text, List<EventChoice> choices) {
        if (!choices.isEmpty()) {
            all.add(new Several(text, choices));
        }
    }

    /// what has failed by itself, and the nodes that were shut down or fenced and could run
    private List<EventChoice> returning() {
        Set<Part> parts = new LinkedHashSet<>(condition.failed());
        facts.nodes().clusterNodes().stream().filter(states::canReturn).map(node -> Part.of(node.element())).forEach(parts::add);
        return parts.stream().map(part -> (EventChoice) new Play(words.of(part), new Event.Return(part))).toList();
    }

    private List<EventChoice> tickets() {
        return facts.topology().all(TicketConstraint.class).map(TicketConstraint::ticket).distinct().map(ticket -> {
            boolean granted = condition.tickets().contains(ticket);
            return (EventChoice) new Play((granted ? "Revoke " : "Grant ") + ticket, new Event.Ticket(ticket, !granted));
        }).toList();
    }

    private void join(List<EventChoice> all) {
        if (!condition.split().isEmpty()) {
            all.add(new Play("Join the cluster network", new Event.Join()));
        }
    }

    /// To one element, and to the node on it.
    List<EventChoice> of(ElementId element) {
        List<EventChoice> all = new ArrayList<>();
        Part whole = Part.of(element);
        List<Part> parts = facts.faultTree().parts().stream().filter(part -> part.element().equals(element) && part.canFail()).toList();
        if (parts.contains(whole) && !states.hasFailed(whole)) {
            all.add(new Play("Fail", new Event.Fail(whole)));
        }
        several(all, "Fail a part of it", parts.stream().filter(part -> !part.equals(whole) && !states.hasFailed(part))
                .map(part -> (EventChoice) new Play(name(part), new Event.Fail(part))).toList());
        if (parts.contains(whole) && facts.topology().find(element).filter(PlannedEvents::canCrash).isPresent() && !states.hasFailed(whole)) {
            all.add(new Play("Crash", new Event.Crash(whole)));
        }
        parts.stream().filter(states::hasFailed).forEach(part -> all.add(new Play(part.equals(whole) ? "Return" : "Return of " + name(part), new Event.Return(part))));
        facts.nodes().all().stream().filter(node -> node.machine().orElse(node.element()).equals(element)).forEach(node -> node(all, node));
        return all;
    }

    private static boolean canCrash(Element element) {
        return element instanceof VirtualMachine || element instanceof Resource;
    }

    private static String name(Part part) {
        return switch (part.aspect()) {
            case WHOLE, POWER, SWITCHES -> part.aspect().word();
            case CONTROLLER -> "management controller";
            case SUPPLY -> "power supply " + part.number();
            case PORT -> "port " + part.number();
            case LINK -> "link " + part.number();
        };
    }

    private void node(List<EventChoice> all, Node node) {
        if (states.isStandby(node) || states.isUp(node)) {
            all.add(new Play(states.isStandby(node) ? "Unstandby" : "Standby", new Event.Standby(node.name(), !states.isStandby(node))));
        }
        if (states.isInMaintenance(node) || states.isUp(node)) {
            all.add(new Play(states.isInMaintenance(node) ? "End of maintenance" : "Maintenance", new Event.Maintenance(node.name(), !states.isInMaintenance(node))));
        }
        if (node.isClusterNode() && states.isUp(node)) {
            all.add(new Play("Clean shutdown", new Event.Shutdown(Part.of(node.element()))));
            apart(all, node);
        }
        if (states.canReturn(node)) {
            all.add(new Play("Start " + node.name(), new Event.Return(Part.of(node.element()))));
        }
        if (node.isClusterNode()) {
            join(all);
        }
    }

    private void apart(List<EventChoice> all, Node node) {
        Set<String> rest = facts.nodes().clusterNodes().stream().map(Node::name).filter(name -> !name.equals(node.name())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!rest.isEmpty()) {
            all.add(new Play("Split from the rest", new Event.Split(List.of(Set.of(node.name()), rest))));
        }
    }
}
