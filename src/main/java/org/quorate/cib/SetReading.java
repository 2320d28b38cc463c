package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Sets of pairs.
final class SetReading {

    private static final List<String> USUAL = List.of("rule", "nvpair");

    private final Reading reading;
    private final RuleReading rules;

    SetReading(Reading reading) {
        this.reading = reading;
        rules = new RuleReading(reading);
    }

    List<NvSet> instanceAttributes(String owner, XmlObject object) {
        return sets(owner, object, XmlSets.InstanceAttributes.class, index -> CibIds.set(owner, "instance_attributes", index));
    }

    List<NvSet> metaAttributes(String owner, XmlObject object) {
        return sets(owner, object, XmlSets.MetaAttributes.class, index -> CibIds.set(owner, "meta_attributes", index));
    }

    List<NvSet> utilization(String owner, XmlObject object) {
        return sets(owner, object, XmlSets.Utilization.class, index -> CibIds.set(owner, "utilization", index));
    }

    /// The sets of one kind in an object.
    ///
    /// @param owner what secrets are named after
    /// @param ids   the id that the set at an index has by nature
    List<NvSet> sets(String owner, XmlObject object, Class<? extends XmlSets.NvSetObject> kind, IntFunction<String> ids) {
        List<NvSet> sets = new ArrayList<>();
        object.children(kind).forEach(set -> sets.add(set(owner, set, ids.apply(sets.size()))));
        return sets;
    }

    private NvSet set(String owner, XmlSets.NvSetObject set, String natural) {
        boolean own = set.reference == null;
        String id = own ? set.id().orElse(natural) : natural;
        Optional<XmlSets.Rule> first = set.children(XmlSets.Rule.class).findFirst().filter(RuleReading::isPlain);
        Foreign foreign = reading.foreign(owner, set, child -> child instanceof XmlSets.NvPair pair && isPlain(pair)
                || first.isPresent() && child == first.get(), USUAL);
        boolean open = !(set instanceof XmlSets.InstanceAttributes);
        List<Nv> pairs = set.children(XmlSets.NvPair.class).filter(SetReading::isPlain).map(pair -> pair(owner, pair, id, open)).toList();
        return new NvSet(own ? reading.written(set.id, natural) : set.id(), set.reference(), Optional.ofNullable(set.score),
                first.map(rule -> rules.rule(owner, rule, CibIds.rule(id, 0))), pairs, foreign);
    }

    /// whether the model has a place for all of it
    private static boolean isPlain(XmlSets.NvPair pair) {
        return pair.isLeaf() && (pair.reference == null ? pair.name != null : pair.value == null && !"".equals(pair.name));
    }

    private Nv pair(String owner, XmlSets.NvPair pair, String set, boolean open) {
        if (pair.reference != null) {
            return new Nv(Objects.requireNonNullElse(pair.name, ""), new Value.Shared(pair.reference), pair.id());
        }
        String name = Objects.requireNonNull(pair.name);
        return new Nv(name, value(owner, name, Optional.ofNullable(pair.value), open), reading.written(pair.id, CibIds.pair(set, name)));
    }

    private Value value(String owner, String name, Optional<String> text, boolean open) {
        if (text.isEmpty()) {
            return new Value.Absent();
        }
        return open ? SecretPlaceholder.parse(text.get()).<Value>map(secret -> secret).orElse(Value.of(text.get()))
                : reading.secrets().value(owner, name, text.get());
    }
}
