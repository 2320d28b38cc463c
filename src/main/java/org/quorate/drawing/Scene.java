package org.quorate.drawing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.layout.Arrangement;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.Design;
import org.quorate.model.Topology;

/// What is drawn: a design with its facts, where things stand, and what was found.
public final class Scene {

    private final Design design;
    private final Facts facts;
    private final Arrangement arrangement;
    private final Map<BoxId, Map<Severity, Integer>> findings = new HashMap<>();

    /// @param facts    of the design's topology
    /// @param findings to be marked, each at the visible box of its first subject
    public Scene(Design design, Facts facts, Arrangement arrangement, List<Finding> findings) {
        this.design = design;
        this.facts = facts;
        this.arrangement = arrangement;
        for (Finding finding : findings) {
            finding.subjects().stream().findFirst().flatMap(arrangement::show).map(Placed::id).ifPresent(box ->
                    this.findings.computeIfAbsent(box, _ -> new EnumMap<>(Severity.class)).merge(finding.severity(), 1, Integer::sum));
        }
    }

    public Design design() {
        return design;
    }

    public Topology topology() {
        return design.topology();
    }

    public Facts facts() {
        return facts;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /// The worst severity found at a box and how many findings of it there are, those inside a closed box included.
    Optional<Map.Entry<Severity, Integer>> worst(BoxId box) {
        return findings.getOrDefault(box, Map.of()).entrySet().stream().min(Map.Entry.comparingByKey());
    }
}
