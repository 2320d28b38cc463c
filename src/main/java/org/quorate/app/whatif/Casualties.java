package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Names;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.VirtualMachine;
import org.quorate.simulate.whatif.Outcome.Death;

/// What is dead, counted by kind, with names and what took them along.
final class Casualties {

    /// these are told before others
    private static final List<String> FIRST = List.of("site", "rack", "host", "VM");

    /// so many causes are told
    private static final int MOST = 5;

    private final Facts facts;
    private final List<Death> deaths;

    private Casualties(Facts facts, List<Death> deaths) {
        this.facts = facts;
        this.deaths = deaths;
    }

    /// Empty when nothing is dead.
    static Optional<Row.Verdict> of(Facts facts, List<Death> dead) {
        Set<ElementId> machines = dead.stream().map(death -> death.part().element()).collect(Collectors.toSet());
        // a cluster node is its machine
        List<Death> deaths = dead.stream().filter(death -> facts.nodes().all().stream().noneMatch(node -> node.element().equals(death.part().element())
                && node.machine().filter(machines::contains).isPresent())).toList();
        return deaths.isEmpty() ? Optional.empty() : Optional.of(new Casualties(facts, deaths).verdict());
    }

    private Row.Verdict verdict() {
        List<Part> wholes = deaths.stream().map(Death::part).filter(part -> part.aspect() == Part.Aspect.WHOLE).toList();
        List<Part> parts = deaths.stream().map(Death::part).filter(part -> part.aspect() != Part.Aspect.WHOLE).toList();
        List<String> lines = new ArrayList<>();
        List<String> alone = deaths.stream().filter(death -> death.cause().isEmpty() && took(death.part()).isEmpty()).map(death -> name(death.part())).toList();
        if (!alone.isEmpty()) {
            lines.add("%s failed".formatted(Phrases.names(alone)));
        }
        List<Part> causes = deaths.stream().map(Death::part).filter(part -> !took(part).isEmpty()).toList();
        causes.stream().limit(MOST).forEach(part -> lines.add("%s took along %s".formatted(name(part), Phrases.names(took(part)))));
        if (causes.size() > MOST) {
            lines.add("%d more took others along".formatted(causes.size() - MOST));
        }
        if (!wholes.isEmpty() && !parts.isEmpty()) {
            lines.add("Dead with them: " + counted(parts));
        }
        return new Row.Verdict(Sign.DEAD, "Dead: " + counted(wholes.isEmpty() ? parts : wholes), lines);
    }

    /// the whole elements of which a part is the cause
    private List<String> took(Part cause) {
        return deaths.stream().filter(death -> death.part().aspect() == Part.Aspect.WHOLE && death.cause().filter(cause::equals).isPresent()).map(death -> name(death.part())).toList();
    }

    private String name(Part part) {
        return facts.topology().find(part.element()).map(Element::name).orElse(part.element().value()) + part.suffix();
    }

    private String counted(List<Part> parts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        parts.stream().map(this::kind).sorted(Comparator.comparing(kind -> FIRST.contains(kind) ? FIRST.indexOf(kind) : FIRST.size())).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream().map(each -> Phrases.count(each.getValue(), each.getKey())).collect(Collectors.joining(", "));
    }

    private String kind(Part part) {
        return switch (part.aspect()) {
            case WHOLE -> facts.topology().find(part.element()).map(Casualties::kind).orElse("object");
            case CONTROLLER -> "management controller";
            case SUPPLY -> "power supply";
            case PORT -> "network port";
            case LINK -> "corosync link";
            case POWER -> "power";
            case SWITCHES -> "switch";
        };
    }

    private static String kind(Element element) {
        return switch (element) {
            case Site _ -> "site";
            case SiteLink _ -> "site link";
            case Rack _ -> "rack";
            case PowerFeed _ -> "power feed";
            case Pdu _ -> "PDU";
            case Network _ -> "network";
            case Switch _ -> "switch";
            case Host _ -> "host";
            case VirtualMachine _ -> "VM";
            case SharedStorage _ -> "shared storage";
            case QuorumDevice _ -> "quorum device";
            case Resource _ -> "resource";
            case Constraint _ -> "constraint";
            default -> Names.kind(element);
        };
    }
}
