package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Machine;
import org.quorate.model.Names;
import org.quorate.model.Resource;
import org.quorate.model.TicketConstraint;

/// Events and parts in the words of the command and of scenarios: `fail:rack-a`, `host1/psu2`, `standby:node1`,
/// `split:node1+node2/node3`. A name alone means that it fails.
public final class EventWords {

    private static final List<String> VERBS = List.of("fail", "crash", "return", "standby", "unstandby", "maintenance", "unmaintenance", "shutdown",
            "grant", "revoke", "split", "join");

    private final Facts facts;
    private final PartWords parts;
    private final EventPhrases phrases;

    /// @param names of the elements of the design that the facts are of
    public EventWords(Facts facts, Names names) {
        this.facts = facts;
        parts = new PartWords(facts, names, VERBS);
        phrases = new EventPhrases(facts.topology().elements(), names);
    }

    /// The words that may stand before a colon.
    public static List<String> verbs() {
        return VERBS;
    }

    /// @throws UnclearEventException if the words name no event, or not one thing
    public Event event(String words) throws UnclearEventException {
        if (words.isBlank()) {
            throw new UnclearEventException("an event has no words; is there a comma too many?");
        }
        int colon = words.indexOf(':');
        String verb = colon < 0 ? words : words.substring(0, colon);
        String object = colon < 0 ? "" : words.substring(colon + 1);
        if (verb.equals("join") && object.isEmpty()) {
            return new Event.Join();
        }
        if (colon < 0 || !VERBS.contains(verb)) {
            return new Event.Fail(part(words));
        }
        if (object.isEmpty()) {
            throw new UnclearEventException(words + " does not say what; a name is expected after the colon");
        }
        return switch (verb) {
            case "fail" -> new Event.Fail(part(object));
            case "crash" -> new Event.Crash(crashing(object));
            case "return" -> new Event.Return(part(object));
            case "standby", "unstandby" -> new Event.Standby(node(object), verb.equals("standby"));
            case "maintenance", "unmaintenance" -> new Event.Maintenance(node(object), verb.equals("maintenance"));
            case "shutdown" -> new Event.Shutdown(clusterNode(object));
            case "grant", "revoke" -> new Event.Ticket(ticket(object), verb.equals("grant"));
            case "split" -> new Event.Split(groups(object));
            default -> throw new UnclearEventException("join stands alone, and not as " + words);
        };
    }

    /// @throws UnclearEventException if nothing that can fail, or more than one thing, is called that
    public Part part(String name) throws UnclearEventException {
        return parts.part(name);
    }

    /// @throws UnclearEventException if it has no state from which it could start again by itself, as a rack or a port
    private Part crashing(String name) throws UnclearEventException {
        Part part = part(name);
        boolean crashes = part.aspect() == Part.Aspect.WHOLE && facts.topology().find(part.element())
                .filter(element -> element instanceof ClusterNode || element instanceof Machine || element instanceof Resource).isPresent();
        if (!crashes) {
            throw new UnclearEventException("%1$s cannot crash, only a host, a virtual machine, a cluster node or a resource can; write fail:%1$s".formatted(name));
        }
        return part;
    }

    private String node(String name) throws UnclearEventException {
        String plain = name.startsWith("node:") ? name.substring("node:".length()) : name;
        return facts.nodes().find(plain).map(Node::name).orElseThrow(() ->
                new UnclearEventException("there is no node " + name + PartWords.similar(name, facts.nodes().all().stream().map(Node::name).toList())));
    }

    private Part clusterNode(String name) throws UnclearEventException {
        return facts.nodes().find(node(name)).filter(Node::isClusterNode).map(node -> Part.of(node.element()))
                .orElseThrow(() -> new UnclearEventException(name + " is no cluster node; only cluster nodes are shut down"));
    }

    private String ticket(String name) throws UnclearEventException {
        if (facts.topology().all(TicketConstraint.class).noneMatch(ticket -> ticket.ticket().equals(name))) {
            throw new UnclearEventException("no constraint speaks of a ticket " + name
                    + PartWords.similar(name, facts.topology().all(TicketConstraint.class).map(TicketConstraint::ticket).distinct().toList()));
        }
        return name;
    }

    private List<Set<String>> groups(String text) throws UnclearEventException {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String group : text.split("/", -1)) {
            Set<String> members = new LinkedHashSet<>();
            for (String name : group.split("\\+", -1)) {
                String node = facts.nodes().find(node(name)).filter(Node::isClusterNode).map(Node::name)
                        .orElseThrow(() -> new UnclearEventException(name + " is no cluster node"));
                if (!seen.add(node)) {
                    throw new UnclearEventException(node + " is in two groups of the split");
                }
                members.add(node);
            }
            groups.add(members);
        }
        return groups;
    }

    /// The name of a part, as it is read by [#part].
    public String of(Part part) {
        return parts.of(part);
    }

    /// What happens, as a clause of a sentence: `rack-b fails`.
    public String phrase(Event event) {
        return phrases.of(event);
    }

    public String of(Event event) {
        return switch (event) {
            case Event.Fail(Part part) -> of(part);
            case Event.Crash(Part part) -> "crash:" + of(part);
            case Event.Return(Part part) -> "return:" + of(part);
            case Event.Standby(String node, boolean on) -> (on ? "standby:" : "unstandby:") + node;
            case Event.Maintenance(String node, boolean on) -> (on ? "maintenance:" : "unmaintenance:") + node;
            case Event.Shutdown(Part node) -> "shutdown:" + facts.topology().find(node.element()).map(Element::name).orElse(node.element().value());
            case Event.Ticket(String name, boolean granted) -> (granted ? "grant:" : "revoke:") + name;
            case Event.Split(List<Set<String>> groups) -> groups.stream().map(group -> String.join("+", group)).collect(Collectors.joining("/", "split:", ""));
            case Event.Join() -> "join";
        };
    }
}
