package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.quorate.analysis.Facts;
import org.quorate.model.FencingLevel;
import org.quorate.model.FencingLevel.AttributeTarget;
import org.quorate.model.FencingLevel.NodeTarget;
import org.quorate.model.FencingLevel.PatternTarget;

/// Fencing levels in pcs's words. Before 0.12 not every pcs takes an id for a level, so it can only say those that are
/// called what it would call them.
///
/// Source: pcs/lib/cib/fencing_topology.py
final class LevelSteps {
    private final Facts facts;
    private final CibPieces cib;
    private final PcsVersion version;

    LevelSteps(Facts facts, CibPieces cib, PcsVersion version) {
        this.facts = facts;
        this.cib = cib;
        this.version = version;
    }

    List<Step> steps(FencingLevel level) {
        Optional<String> limit = limit(level);
        if (limit.isPresent()) {
            return cib.insert("fencing-topology", level.name(), limit.get(), List.of(level.id()));
        }
        List<String> words = new ArrayList<>(List.of("stonith", "level", "add", level.index(), switch (level.target()) {
            case NodeTarget(String node) -> node;
            case PatternTarget(String regex) -> "regexp%" + regex;
            case AttributeTarget(String attribute, String value) -> "attrib%" + attribute + "=" + value;
        }));
        words.addAll(level.devices());
        if (!level.name().equals(pcsName(level))) {
            words.add("id=" + level.name());
        }
        return List.of(new Step.Say(words, List.of(level.id())));
    }

    private Optional<String> limit(FencingLevel level) {
        return first(when(!level.index().matches("[1-9]"), "the level " + level.index()),
                level.name().equals(pcsName(level)) ? Optional.empty() : version.hasLevelIds() ? PcsLimits.id(level.name()) : Optional.of("the id of a fencing level"),
                when(level.devices().isEmpty() || !level.devices().stream().allMatch(name -> facts.fencing().device(name).isPresent()),
                        "a level with devices that are not there"),
                switch (level.target()) {
                    case NodeTarget(String node) -> first(when(facts.nodes().find(node).isEmpty(), "a node that is not there"),
                            when(node.contains("%"), "such a node name"));
                    case PatternTarget(String regex) -> when(regex.isEmpty(), "an empty pattern");
                    case AttributeTarget(String attribute, String value) ->
                            when(attribute.isEmpty() || attribute.contains("=") || value.isEmpty(), "such an attribute");
                },
                PcsLimits.foreign(level.foreign()));
    }

    private static String pcsName(FencingLevel level) {
        String target = switch (level.target()) {
            case NodeTarget(String node) -> node;
            case PatternTarget(String regex) -> regex;
            case AttributeTarget(String attribute, String _) -> attribute;
        };
        return "fl-" + target.replaceAll("[^A-Za-z0-9_.-]", "") + "-" + level.index();
    }
}
