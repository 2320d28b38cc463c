package org.quorate.simulate.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// What can run nowhere and stays down.
final class LossSteps {

    private final Facts facts;

    LossSteps(Facts facts) {
        this.facts = facts;
    }

    /// @param known when the cluster knows
    /// @param fates those of the course that are known by then
    Phase at(When known, Course course, List<Fate> fates) {
        Map<String, List<Fate>> byReason = changing(facts, course, fates).filter(fate -> fate.to().isEmpty())
                .filter(fate -> primitive(facts, fate).filter(Primitive::isRemoteConnection).isEmpty())
                .collect(Collectors.groupingBy(fate -> (fate.turn() == Turn.BLOCKED ? "blocked: " : "stopped: ") + fate.why(), LinkedHashMap::new, Collectors.toList()));
        return new Phase(byReason.entrySet().stream().map(entry -> {
            List<String> names = entry.getValue().stream().map(Fate::instance).toList();
            List<ElementId> elements = entry.getValue().stream().flatMap(fate -> primitive(facts, fate).stream()).map(Primitive::id).distinct().toList();
            return new TimelineStep(Kind.LOSS, Lane.of(Lane.Subject.RESOURCES, names), Ending.OPEN, known.typical(), known.typical(), known.bound(),
                    Prose.reason(entry.getKey(), names.size()), "%s %s %s.".formatted(Prose.list(names), Prose.verb(names, "stays", "stay"), Prose.reason(entry.getKey(), names.size())),
                    elements, "");
        }).toList(), known);
    }

    /// those that change; of fence devices, which may run anywhere, only those that are lost while others go on
    static Stream<Fate> changing(Facts facts, Course course, List<Fate> fates) {
        return fates.stream().filter(fate -> fate.turn() != Turn.KEPT && fate.turn() != Turn.IDLE && fate.turn() != Turn.ENDED)
                .filter(fate -> primitive(facts, fate).filter(Primitive::isFenceDevice).isEmpty() || fate.to().isEmpty() && course.judged().isQuorate());
    }

    private static Optional<Primitive> primitive(Facts facts, Fate fate) {
        return facts.resources().find(fate.resource()).filter(Primitive.class::isInstance).map(Primitive.class::cast);
    }
}
