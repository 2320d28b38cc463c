package org.quorate.importing;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// The names that a design gave to secrets, kept when the same parameters are imported again.
final class SecretNames {

    private SecretNames() {
    }

    static List<NvSet> kept(List<NvSet> old, List<NvSet> fresh) {
        return fresh.stream().map(set -> set.withPairs(set.pairs().stream().map(pair -> kept(old, pair)).toList())).toList();
    }

    private static Nv kept(List<NvSet> old, Nv pair) {
        Optional<Value> known = old.stream().flatMap(set -> set.pair(pair.name()).stream()).map(Nv::value)
                .filter(Value.Secret.class::isInstance).findFirst();
        return pair.value() instanceof Value.Secret && known.isPresent() ? new Nv(pair.name(), known.get(), pair.id()) : pair;
    }
}
