package org.quorate.simulate.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.finding.Similar;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Names;

/// The names of what can fail: `rack-a`, `host:node1`, `host1/psu2`.
final class PartWords {

    private static final Pattern SUFFIX = Pattern.compile("(.+)/(bmc|(psu|port|link)(\\d{1,3}))");

    private final Facts facts;
    private final Names names;
    private final List<String> verbs;

    /// @param verbs the words for events, named when an unknown one stands before a name
    PartWords(Facts facts, Names names, List<String> verbs) {
        this.facts = facts;
        this.names = names;
        this.verbs = verbs;
    }

    /// @throws UnclearEventException if nothing that can fail, or more than one thing, is called that
    Part part(String name) throws UnclearEventException {
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
        return part.orElseThrow(() -> new UnclearEventException("nothing that can fail is called " + name + hint(name)));
    }

    private String hint(String name) {
        int colon = name.indexOf(':');
        String similar = similar(name, facts.faultTree().parts().stream().map(this::of).toList());
        boolean verb = similar.isEmpty() && colon > 0 && !names.find(name.substring(colon + 1)).isEmpty();
        return verb ? "; the events are " + String.join(", ", verbs) : similar;
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
            throw new UnclearEventException("%s is not clear; write one of %s".formatted(name, found.stream()
                    .map(element -> Names.kind(element) + ":" + element.name()).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst().map(element -> Part.of(element.id()));
    }

    /// @return `; did you mean node1?`, or nothing
    static String similar(String name, Collection<String> known) {
        return Similar.hint(name, known).replaceFirst(" Did", "; did");
    }

    /// The name of a part, as it is read by [#part].
    String of(Part part) {
        return names.of(part.element()) + part.suffix();
    }
}
