package org.quorate.simulate.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// Sets of name/value pairs: which apply, and which of two values counts.
///
/// Source: lib/pengine/rules.c (`make_pairs`, `sort_pairs`, `populate_hash`)
final class NameValues {

    private final CibTree cib;
    private final RuleEvaluation rules;

    NameValues(CibTree cib, RuleEvaluation rules) {
        this.cib = cib;
        this.rules = rules;
    }

    /// Adds the values of an element's sets of a kind.
    ///
    /// @param first     the id of the set that goes before all others; null: there is none
    /// @param overwrite whether a later value replaces an earlier one
    void addTo(Map<String, String> values, XmlElement owner, String kind, @Nullable String first, boolean overwrite, RuleEvaluation.About about) {
        List<XmlElement> sets = CibTree.children(owner, kind).map(cib::resolved).filter(set -> set != null).toList().reversed();
        Comparator<XmlElement> order = Comparator.comparing((XmlElement set) -> !set.attribute("id").equals(java.util.Optional.ofNullable(first)))
                .thenComparing(set -> -Scores.of(CibTree.text(set, "score")));
        for (XmlElement set : sets.stream().sorted(first == null ? Comparator.comparing(set -> -Scores.of(CibTree.text(set, "score"))) : order).toList()) {
            if (rules.allApply(set, about)) {
                add(values, set, overwrite);
            }
        }
    }

    private void add(Map<String, String> values, XmlElement set, boolean overwrite) {
        List<XmlElement> pairs = set.children().stream().anyMatch(child -> child.name().equals("attributes"))
                ? set.children().getFirst().children() : set.children();
        for (XmlElement pair : pairs) {
            XmlElement target = pair.name().equals("nvpair") ? cib.resolved(pair) : null;
            if (target == null) {
                continue;
            }
            String name = pair.attribute("name").or(() -> target.attribute("name")).orElse(null);
            String value = pair.attribute("value").or(() -> target.attribute("value")).orElse(null);
            if (name == null || value == null) {
                continue;
            }
            if (value.equalsIgnoreCase("#default")) {
                values.remove(name);
            } else if (overwrite) {
                values.put(name, value);
            } else {
                values.putIfAbsent(name, value);
            }
        }
    }
}
