package org.quorate.export.pcs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Value;

/// What pcs 0.11 has no words for. Each method gives the reason, or nothing when pcs can say it.
///
/// Source: tried with pcs 0.11.5; pcs/usage.py, pcs/lib/cib/resource/operations.py, pcs/lib/xml_tools.py
final class PcsLimits {
    static final String SHARED = "what is shared by reference";

    /// words that begin a part of a command, so that a resource of that name would be misread
    private static final Set<String> KEYWORDS = Set.of("op", "meta", "clone", "promotable", "bundle", "group", "master", "set",
            "setoptions", "rule", "then", "with", "and", "or");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Set<String> OPERATION_OPTIONS = Set.of("description", "enabled", "on-fail", "record-pending", "role",
            "start-delay", "timeout", "interval-origin");
    private static final Set<String> ROLES = Set.of("Started", "Stopped", "Promoted", "Unpromoted");

    private PcsLimits() {
    }

    /// The first reason there is.
    @SafeVarargs
    static Optional<String> first(Optional<String>... reasons) {
        return Stream.of(reasons).flatMap(Optional::stream).findFirst();
    }

    static <T> Optional<String> any(List<T> things, Function<T, Optional<String>> limit) {
        return things.stream().map(limit).flatMap(Optional::stream).findFirst();
    }

    static Optional<String> when(boolean condition, String reason) {
        return condition ? Optional.of(reason) : Optional.empty();
    }

    static Optional<String> id(String id) {
        return first(when(!ID.matcher(id).matches(), "the id " + id), when(KEYWORDS.contains(id), "an object called " + id));
    }

    /// The order of children and the ids of their containers mean nothing to Pacemaker.
    static Optional<String> foreign(Foreign foreign) {
        return foreign.attributes().keySet().stream().filter(name -> !name.endsWith("/id"))
                .findFirst().map(name -> "the attribute " + name)
                .or(() -> when(!foreign.elements().isEmpty(), "parts that have no type in the design"));
    }

    /// One unconditional set at most, of names and values that fit into `name=value`.
    static Optional<String> sets(List<NvSet> sets, String what) {
        return first(when(sets.size() > 1, "several sets of " + what),
                any(sets, set -> first(when(set.pairs().isEmpty(), "an empty set of " + what), set(set, what))));
    }

    static Optional<String> set(NvSet set, String what) {
        return first(when(set.reference().isPresent(), SHARED),
                when(set.rule().isPresent(), what + " under a rule"), when(set.score().isPresent(), what + " with a score"),
                foreign(set.foreign()), pairs(set.pairs(), what));
    }

    static Optional<String> pairs(List<Nv> pairs, String what) {
        Set<String> seen = new HashSet<>();
        return any(pairs, pair -> first(when(pair.value() instanceof Value.Shared, SHARED), when(!ID.matcher(pair.name()).matches(), "the name " + pair.name() + " among " + what),
                when(!seen.add(pair.name()), pair.name() + " twice among " + what),
                when(pair.value().equals(Value.of("")), "an empty value of " + pair.name()),
                when(pair.value() instanceof Value.Absent, pair.name() + " without a value")));
    }

    static Optional<String> oneOf(Optional<String> word, Set<String> known, String where) {
        return word.filter(w -> !known.contains(w)).map(w -> "“" + w + "” in " + where);
    }

    /// pcs takes whole numbers only.
    static Optional<String> utilization(List<NvSet> sets) {
        return first(sets(sets, "utilization attributes"), any(sets, set -> any(set.pairs(),
                pair -> when(!pair.text().map(text -> INTEGER.matcher(text).matches()).orElse(false), pair.name() + " not being a whole number"))));
    }

    static Optional<String> operations(List<Operation> operations, PcsVersion version) {
        Set<String> seen = new HashSet<>();
        return any(operations, operation -> first(operation(operation), version.role(Optional.ofNullable(operation.options().get("role"))),
                when(!seen.add(operation.name() + " " + seconds(operation.interval())), "two " + operation.name() + " operations at one interval")));
    }

    private static Optional<String> operation(Operation operation) {
        return first(
                when(!ID.matcher(operation.name()).matches(), "an operation called " + operation.name()),
                operation.options().keySet().stream().filter(name -> !OPERATION_OPTIONS.contains(name)).findFirst()
                        .map(name -> "the option " + name + " of an operation"),
                when(operation.options().containsValue(""), "an empty option of an operation"),
                when(operation.interval().isEmpty(), "an operation without interval"),
                when(!ROLES.contains(operation.options().getOrDefault("role", "Started")), "the role " + operation.options().get("role")),
                when(!operation.meta().isEmpty(), "meta attributes of an operation"),
                sets(operation.attributes(), "instance attributes of an operation"),
                when(operation.attributes().stream().flatMap(set -> set.pairs().stream()).anyMatch(pair -> !pair.name().equals("OCF_CHECK_LEVEL")),
                        "instance attributes of an operation"),
                operation.id().flatMap(PcsLimits::id), foreign(operation.foreign()));
    }

    private static String seconds(String interval) {
        return interval.endsWith("s") ? interval.substring(0, interval.length() - 1) : interval;
    }
}
