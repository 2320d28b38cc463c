package org.quorate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changing one name in a list of sets.
final class NvSetEdit {

    private NvSetEdit() {
    }

    static List<NvSet> with(List<NvSet> sets, String name, Optional<Value> value) {
        List<NvSet> result = new ArrayList<>(sets);
        int at = indexOfHolder(sets, name);
        if (at < 0) {
            value.ifPresent(v -> result.add(NvSet.of(List.of(new Nv(name, v, Optional.empty())))));
            return List.copyOf(result);
        }
        NvSet changed = changed(sets.get(at), name, value);
        if (changed.pairs().isEmpty() && changed.foreign().isEmpty() && value.isEmpty()) {
            result.remove(at);
        } else {
            result.set(at, changed);
        }
        return List.copyOf(result);
    }

    /// the first unconditional set that has the name, else the first unconditional set, else -1
    private static int indexOfHolder(List<NvSet> sets, String name) {
        int first = -1;
        for (int i = 0; i < sets.size(); i++) {
            NvSet set = sets.get(i);
            if (set.rule().isPresent() || set.reference().isPresent()) {
                continue;
            }
            if (set.pair(name).isPresent()) {
                return i;
            }
            if (first < 0) {
                first = i;
            }
        }
        return first;
    }

    private static NvSet changed(NvSet set, String name, Optional<Value> value) {
        List<Nv> pairs = new ArrayList<>();
        boolean found = false;
        for (Nv pair : set.pairs()) {
            if (!pair.name().equals(name)) {
                pairs.add(pair);
            } else if (!found) {
                found = true;
                value.ifPresent(v -> pairs.add(new Nv(name, v, pair.id())));
            }
        }
        if (!found) {
            value.ifPresent(v -> pairs.add(new Nv(name, v, Optional.empty())));
        }
        return set.withPairs(pairs);
    }
}
