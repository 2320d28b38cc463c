package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a design is judged.
///
/// @param waivers    findings that were looked at and accepted
/// @param severities rule id to `error`, `warning`, `info` or `off`, where it differs from the rule's own
public record Settings(List<Waiver> waivers, Map<String, String> severities) {

    public static final Settings DEFAULT = new Settings(List.of(), Map.of());

    public Settings {
        waivers = List.copyOf(waivers);
        severities = Ordered.copyOf(severities);
    }

    /// @param object the name of the object that the finding is about; empty: all of the rule's findings
    public record Waiver(String rule, Optional<ElementId> object, String reason) {
    }
}
