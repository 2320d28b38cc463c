package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Names;
import org.quorate.model.TicketConstraint;

/// Events and parts in the words of the command and of scenarios: `fail:rack-a`, `host1/psu2`, `standby:node1`,
/// `split:node1+node2/node3`. A name alone means that it fails.
public final class EventWords {

    private static final Pattern SUFFIX = Pattern.compile("(.+)/(bmc|(psu|port|link)(\\d{1,3}))");
    private static final List<String> VERBS = List.of("fail", "crash", "return", "standby", "unstandby", "maintenance", "unmaintenance", "shutdown",
            "grant", "revoke", "split", "join");

    private final Facts facts;
    private final Names names;
    private final EventPhrases phrases;

    /// @param names of the elements of the design that the facts are of
    public EventWords(Facts facts, Names names) {
        this.facts = facts;
        this.names = names;
        phrases = new EventPhrases(facts.topology().elements(), names);
    }

    /// The words that may stand before a colon.
    public static List<String> verbs() {
        return VERBS;
    }

    /// @throws UnclearEventException if the words name no event, or not one thing
    public Event event(String words) throws UnclearEventException {
        int colon = words.indexOf(':');
        String verb = colon < 0 ? words : words.substring(0, colon);
        String object = colon < 0 ? "" : words.substring(colon + 1);
        if (verb.equals("join") && object.isEmpty()) {
            return new Event.Join();
        }
        if (colon < 0 || !VERBS.contains(verb)) {
            return new Event.Fail(part(words));
        }
        return switch (verb) {
            case "fail" -> new Event.Fail(part(object));
            case "crash" -> new Event.Crash(part(object));
            case "return" -> new Event.Return(part(object));
            case "standby", "unstandby" -> new Event.Standby(node(object), verb.equals("standby"));
            case "maintenance", "unmaintenance" -> new Event.Maintenance(node(object), verb.equals("maintenance"));
            case "shutdown" -> new Event.Shutdown(clusterNode(object));
            case "grant", "revoke" -> new Event.Ticket(ticket(object), verb.equals("grant"));
            case "split" -> new Event.Split(groups(object));
            default -> throw new UnclearEventException("join has no object: " + words);
        };
    }

    /// @throws UnclearEventException if nothing that can fail, or more than one thing, is called that
    public Part part(String name) throws UnclearEventException {
        Optional<Part> whole = whole(name);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher suffix = SUFFIX.matcher(name);
        Optional<Part> part = Optional.empty();
        if (suffix.matches()) {
            ElementId element = owner(suffix.group(1), suffix.group(2)).element();
            part = Optional.of(suffix.group(2).equals("bmc") ? Part.controller(element) : switch (suffix.group(3)) {
                case "psu" -> Part.supply(element, Integer.parseInt(suffix.group(4)));
                case "port" -> Part.port(element, Integer.parseInt(suffix.group(4)));
                default -> Part.link(element, Integer.parseInt(suffix.group(4)));
            }).filter(wanted -> facts.faultTree().number(wanted).isPresent());
        }
        return part.orElseThrow(() -> new UnclearEventException("nothing that can fail is called " + name));
    }

    private Optional<Part> whole(String name) throws UnclearEventException {
        return one(name, candidates(name));
    }

    private List<Element> candidates(String name) {
        List<Element> named = names.find(name);
        List<Element> found = named.isEmpty() && ElementId.isValid(name) ? facts.topology().find(ElementId.of(name)).stream().toList() : named;
        return found.stream().filter(element -> facts.faultTree().number(Part.of(element.id())).isPresent()).toList();
    }

    /// `node1/psu1` can only be of the host, `node1/link0` only of the cluster node
    private Part owner(String name, String what) throws UnclearEventException {
        List<Element> able = candidates(name).stream().filter(element -> what.equals("bmc") ? element instanceof Host
                : what.startsWith("link") == element instanceof ClusterNode).toList();
        return one(name, able).orElseThrow(() -> new UnclearEventException("nothing called " + name + " has a part " + what));
    }

    private Optional<Part> one(String name, List<Element> found) throws UnclearEventException {
        if (found.size() > 1) {
            throw new UnclearEventException("%s is not clear: %s".formatted(name, found.stream()
                    .map(element -> Names.kind(element) + ":" + element.name()).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst().map(element -> Part.of(element.id()));
    }

    private String node(String name) throws UnclearEventException {
        String plain = name.startsWith("node:") ? name.substring("node:".length()) : name;
        return facts.nodes().find(plain).map(Node::name).orElseThrow(() -> new UnclearEventException("there is no node " + name));
    }

    private Part clusterNode(String name) throws UnclearEventException {
        return facts.nodes().find(node(name)).filter(Node::isClusterNode).map(node -> Part.of(node.element()))
                .orElseThrow(() -> new UnclearEventException(name + " is no cluster node"));
    }

    private String ticket(String name) throws UnclearEventException {
        if (facts.topology().all(TicketConstraint.class).noneMatch(ticket -> ticket.ticket().equals(name))) {
            throw new UnclearEventException("no constraint speaks of a ticket " + name);
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
        return names.of(part.element()) + part.suffix();
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
