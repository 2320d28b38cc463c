package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.model.CibRule;
import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Sets of pairs and rules.
final class SetReading {

    private static final List<String> USUAL = List.of("rule", "nvpair");

    private final Reading reading;

    SetReading(Reading reading) {
        this.reading = reading;
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
        String id = set.id().orElse(natural);
        Optional<XmlSets.Rule> first = set.children(XmlSets.Rule.class).findFirst().filter(SetReading::isPlain);
        Foreign foreign = reading.foreign(owner, set, child -> child instanceof XmlSets.NvPair pair && isPlain(pair)
                || first.isPresent() && child == first.get(), USUAL);
        boolean open = !(set instanceof XmlSets.InstanceAttributes);
        List<Nv> pairs = set.children(XmlSets.NvPair.class).filter(SetReading::isPlain).map(pair -> pair(owner, pair, id, open)).toList();
        return new NvSet(different(set.id, natural), Optional.empty(), Optional.ofNullable(set.score), first.map(rule -> rule(rule, CibIds.rule(id, 0))), pairs, foreign);
    }

    private static boolean isPlain(XmlSets.NvPair pair) {
        return pair.name != null && pair.value != null && pair.others.isEmpty() && pair.children.isEmpty();
    }

    private Nv pair(String owner, XmlSets.NvPair pair, String set, boolean open) {
        String name = Objects.requireNonNull(pair.name);
        String text = Objects.requireNonNull(pair.value);
        Value value = open ? SecretPlaceholder.parse(text).<Value>map(secret -> secret).orElse(Value.of(text)) : reading.secrets().value(owner, name, text);
        return new Nv(name, value, different(pair.id, CibIds.pair(set, name)));
    }

    CibRule rule(XmlSets.Rule rule, String natural) {
        String id = rule.id().orElse(natural);
        List<CibRule.Expression> expressions = new ArrayList<>();
        for (Object child : rule.children()) {
            expressions.add(expression(child, id, expressions.size()));
        }
        return new CibRule(different(rule.id, natural), Optional.ofNullable(rule.score), Optional.ofNullable(rule.scoreAttribute),
                Optional.ofNullable(rule.booleanOp), Optional.ofNullable(rule.role), expressions);
    }

    private CibRule.Expression expression(Object child, String rule, int index) {
        return switch (child) {
            case XmlSets.Rule nested when isPlain(nested) -> new CibRule.NestedRule(rule(nested, CibIds.rule(rule, index)));
            case XmlSets.Expression e when isPlain(e) -> new CibRule.NodeExpression(different(e.id, CibIds.expression(rule, index)),
                    Objects.requireNonNull(e.attribute), Objects.requireNonNull(e.operation), Optional.ofNullable(e.value),
                    Optional.ofNullable(e.type), Optional.ofNullable(e.valueSource));
            default -> new CibRule.ForeignExpression(XmlText.of(Fragments.of(child)).strip());
        };
    }

    /// whether the model has a place for all of it
    static boolean isPlain(XmlSets.Rule rule) {
        return rule.others.isEmpty();
    }

    private static boolean isPlain(XmlSets.Expression expression) {
        return expression.attribute != null && expression.operation != null && expression.others.isEmpty() && expression.children.isEmpty();
    }

    static Optional<String> different(@Nullable String id, String natural) {
        return Optional.ofNullable(id).filter(written -> !written.equals(natural));
    }
}
