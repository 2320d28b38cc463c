package org.quorate.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A set of name/value pairs: instance attributes, meta attributes, utilization, cluster properties, defaults.
///
/// @param id        the CIB id where it is not the one that an exporter would make
/// @param reference the CIB id of a set elsewhere that this one stands for (`id-ref`); it has nothing of its own then
/// @param score     which set comes first when several have the same name; empty: 0
/// @param rule      when the set applies; empty: always
public record NvSet(Optional<String> id, Optional<String> reference, Optional<String> score, Optional<CibRule> rule, List<Nv> pairs,
                    Foreign foreign) {

    public NvSet {
        pairs = List.copyOf(pairs);
    }

    public static NvSet of(List<Nv> pairs) {
        return new NvSet(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), pairs, Foreign.NONE);
    }

    /// A set that stands for another one.
    public static NvSet referringTo(String id) {
        return new NvSet(Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty(), List.of(), Foreign.NONE);
    }

    public static NvSet of(Nv... pairs) {
        return of(List.of(pairs));
    }

    public NvSet withPairs(List<Nv> newPairs) {
        return new NvSet(id, reference, score, rule, newPairs, foreign);
    }

    public Optional<Nv> pair(String name) {
        return pairs.stream().filter(pair -> pair.name().equals(name)).findFirst();
    }

    /// The text that the first of the sets without a rule gives to a name. Sets with a rule depend on the time or the
    /// node and are left to those who can judge that.
    public static Optional<String> text(List<NvSet> sets, String name) {
        return unconditional(sets).flatMap(set -> set.pair(name).stream()).findFirst().flatMap(Nv::text);
    }

    /// Whether any set, with or without a rule, has the name.
    public static boolean names(List<NvSet> sets, String name) {
        return sets.stream().anyMatch(set -> set.pair(name).isPresent());
    }

    /// The sets with one name set to a text (in the first unconditional set, made when there is none), or removed when
    /// the text is empty; a set that becomes empty that way goes too unless it carries something foreign.
    public static List<NvSet> with(List<NvSet> sets, String name, Optional<Value> value) {
        return NvSetEdit.with(sets, name, value);
    }

    private static Stream<NvSet> unconditional(List<NvSet> sets) {
        return sets.stream().filter(set -> set.rule().isEmpty() && set.reference().isEmpty());
    }
}
