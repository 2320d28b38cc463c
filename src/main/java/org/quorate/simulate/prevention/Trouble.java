package org.quorate.simulate.prevention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Part;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Names;
import org.quorate.model.Topology;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;

/// Events that do harm to a design: what remedies look at.
///
/// @param facts  of the design
/// @param outage what was dead at any of the instants
record Trouble(Design design, Facts facts, List<List<Event>> instants, List<Outcome> outcomes, Harm harm, Outage outage) {

    static Trouble of(Design design, Facts facts, List<List<Event>> instants, List<Outcome> outcomes) {
        Set<Part> failed = new LinkedHashSet<>();
        outcomes.forEach(outcome -> failed.addAll(outcome.after().failed()));
        return new Trouble(design, facts, instants, outcomes, Harm.of(design, facts, outcomes), facts.faultTree().outage(failed));
    }

    /// As it is written; [#facts] have it as it is in force.
    Topology topology() {
        return design.topology();
    }

    Outcome last() {
        return outcomes.getLast();
    }

    String name(ElementId id) {
        return Names.of(topology().elements()).of(id);
    }

    /// The nodes that are lost and cannot be fenced.
    List<Node> unfenced() {
        return nodes(harm.of(Harm.Kind.UNFENCED));
    }

    List<Node> nodes(List<String> names) {
        return names.stream().flatMap(name -> facts.nodes().find(name).stream()).toList();
    }

    /// The nodes that could run something at the end: cluster nodes that are up, remote and guest nodes that are connected.
    Stream<Node> usable() {
        return facts.nodes().all().stream().filter(node -> last().after().up().contains(node.name()) || !node.isClusterNode() && !last().after().stuck().contains(node.name())
                && facts.topology().find(node.element()).filter(resource -> last().after().placement().containsKey(resource.name())).isPresent());
    }

    boolean works(Optional<ElementId> id) {
        return id.map(outage::works).orElse(true);
    }

    /// Names in a sentence: `a, b and 3 others`.
    static String listed(List<String> names) {
        int shown = names.size() <= 4 ? names.size() : 3;
        if (shown < names.size()) {
            return "%s and %d others".formatted(String.join(", ", names.subList(0, shown)), names.size() - shown);
        }
        return shown < 2 ? String.join("", names) : String.join(", ", names.subList(0, shown - 1)) + " and " + names.getLast();
    }
}
