package org.quorate.simulate.schedule;

import java.util.ArrayList;
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

    /// Adds the values of an element's sets of a kind: the highest score first; of those with the same score, the last.
    ///
    /// @param first     the id of the set that goes before all others; null: there is none
    /// @param overwrite whether a later value replaces an earlier one
    void addTo(Map<String, String> values, XmlElement owner, String kind, @Nullable String first, boolean overwrite, RuleEvaluation.About about) {
        List<XmlElement> sets = new ArrayList<>(1);
        for (XmlElement child : owner.children()) {
            XmlElement set = child.name().equals(kind) ? cib.resolved(child) : null;
            if (set != null) {
                sets.addFirst(set);
            }
        }
        if (sets.size() > 1) {
            sets.sort(Comparator.comparing((XmlElement set) -> first == null || !first.equals(CibTree.text(set, "id")))
                    .thenComparing(set -> -Scores.of(CibTree.text(set, "score"))));
        }
        for (XmlElement set : sets) {
            if (rules.allApply(set, about)) {
                add(values, set, overwrite);
            }
        }
    }

    private void add(Map<String, String> values, XmlElement set, boolean overwrite) {
        List<XmlElement> pairs = set.children();
        if (!pairs.isEmpty() && pairs.getFirst().name().equals("attributes")) {
            pairs = pairs.getFirst().children();
        }
        for (XmlElement pair : pairs) {
            XmlElement target = pair.name().equals("nvpair") ? cib.resolved(pair) : null;
            if (target != null) {
                add(values, text(pair, target, "name"), text(pair, target, "value"), overwrite);
            }
        }
    }

    private static @Nullable String text(XmlElement pair, XmlElement target, String attribute) {
        String own = CibTree.text(pair, attribute);
        return own == null ? CibTree.text(target, attribute) : own;
    }

    private static void add(Map<String, String> values, @Nullable String name, @Nullable String value, boolean overwrite) {
        if (name == null || value == null) {
            return;
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
