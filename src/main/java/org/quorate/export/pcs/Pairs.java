package org.quorate.export.pcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.quorate.cib.SecretPlaceholder;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Value;

/// Pairs as the words `name=value`. A secret is written as its placeholder, which the script fills in at the very end,
/// so that no process ever has a secret among its arguments.
final class Pairs {
    private Pairs() {
    }

    static List<String> of(List<NvSet> sets) {
        return sets.stream().flatMap(set -> set.pairs().stream()).map(Pairs::word).toList();
    }

    static List<String> of(Map<String, String> options) {
        return options.entrySet().stream().map(option -> option.getKey() + "=" + option.getValue()).toList();
    }

    /// The pairs behind a keyword, or nothing when there are none.
    static List<String> after(String keyword, List<NvSet> sets) {
        List<String> pairs = of(sets);
        return pairs.isEmpty() ? List.of() : Stream.concat(Stream.of(keyword), pairs.stream()).toList();
    }

    /// `op NAME interval=... ...` for each operation.
    static List<String> operations(List<Operation> operations) {
        List<String> words = new ArrayList<>();
        for (Operation operation : operations) {
            words.addAll(List.of("op", operation.name(), "interval=" + operation.interval()));
            words.addAll(of(operation.options()));
            words.addAll(of(operation.attributes()));
            operation.id().ifPresent(id -> words.add("id=" + id));
        }
        return words;
    }

    static String word(Nv pair) {
        return pair.name() + "=" + switch (pair.value()) {
            case Value.Text(String text) -> text;
            case Value.Shared _, Value.Absent _ -> throw new IllegalStateException("pcs is not asked for " + pair.name());
            case Value.Secret secret -> SecretPlaceholder.of(secret);
        };
    }
}
