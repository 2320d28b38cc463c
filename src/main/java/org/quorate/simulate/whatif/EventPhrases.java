package org.quorate.simulate.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Part;
import org.quorate.model.Element;
import org.quorate.model.Elements;
import org.quorate.model.ElementId;
import org.quorate.model.Names;

/// Events as clauses of a sentence: `rack-b fails`, `node1 goes into standby`.
final class EventPhrases {

    private final Elements elements;
    private final Names names;

    EventPhrases(Elements elements, Names names) {
        this.elements = elements;
        this.names = names;
    }

    String of(Event event) {
        return switch (event) {
            case Event.Fail(Part part) -> part(part) + " fails";
            case Event.Crash(Part part) -> part(part) + " crashes";
            case Event.Return(Part part) -> part(part) + " returns";
            case Event.Standby(String node, boolean on) -> node + (on ? " goes into standby" : " leaves standby");
            case Event.Maintenance(String node, boolean on) -> node + (on ? " goes into maintenance" : " leaves maintenance");
            case Event.Shutdown(Part node) -> part(node) + " is shut down";
            case Event.Ticket(String name, boolean granted) -> "ticket %s is %s".formatted(name, granted ? "granted" : "revoked");
            case Event.Split(List<Set<String>> groups) -> "the cluster network parts " + groups.stream().map(group -> Prose.list(List.copyOf(group)))
                    .collect(Collectors.joining(" from "));
            case Event.Join() -> "the cluster network is whole again";
        };
    }

    private String part(Part part) {
        String name = name(part.element());
        return switch (part.aspect()) {
            case WHOLE -> name;
            case CONTROLLER -> "the management controller of " + name;
            case SUPPLY -> "power supply %d of %s".formatted(part.number(), name);
            case PORT -> "port %d of %s".formatted(part.number(), name);
            case LINK -> "link %d of %s".formatted(part.number(), name);
            case POWER -> "the power of " + name;
            case SWITCHES -> "the switches of " + name;
        };
    }

    /// `host node1` where something else has that name too
    private String name(ElementId id) {
        return elements.find(id).map(element -> names.of(element).equals(element.name()) ? element.name() : kind(element) + " " + element.name()).orElse(id.value());
    }

    private static String kind(Element element) {
        return switch (Names.kind(element)) {
            case "vm" -> "VM";
            case "pdu" -> "PDU";
            case "qdevice" -> "quorum device";
            default -> Names.kind(element);
        };
    }
}
