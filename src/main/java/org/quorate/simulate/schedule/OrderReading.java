package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// Order constraints that can keep something from running: the mandatory ones, sets laid out.
///
/// Source: lib/pacemaker/pcmk_sched_ordering.c (`pcmk__unpack_ordering` and what it calls)
final class OrderReading {

    private final References references;
    private final List<Ordering> orderings = new ArrayList<>();

    OrderReading(References references) {
        this.references = references;
    }

    List<Ordering> orderings() {
        return orderings;
    }

    void read(XmlElement constraint) {
        String id = constraint.attribute("id").orElse("");
        Optional<Boolean> symmetrical = constraint.attribute("symmetrical").map(CibBoolean::isTrue);
        try {
            List<References.Members> sets = references.sets(constraint);
            if (sets.isEmpty()) {
                simple(constraint, id);
                return;
            }
            References.Members last = null;
            for (References.Members set : sets) {
                within(id, set, isMandatory(constraint), symmetrical);
                if (last != null) {
                    between(id, last, set, isMandatory(constraint), symmetrical);
                }
                last = set;
            }
        } catch (References.Unknown ignored) {
            // what came before the unknown name counts
        }
    }

    private static boolean isMandatory(XmlElement element) {
        String kind = CibTree.text(element, "kind");
        if (kind == null) {
            return element.attribute("score").filter(score -> Scores.of(score) == 0).isEmpty();
        }
        return !kind.equalsIgnoreCase("Optional") && !kind.equalsIgnoreCase("Serialize");
    }

    private void simple(XmlElement constraint, String id) throws References.Unknown {
        String first = CibTree.text(constraint, "first");
        String then = CibTree.text(constraint, "then");
        Ordering.Action action = action(CibTree.text(constraint, "first-action"), Ordering.Action.START);
        Ordering.Action thenAction = action(CibTree.text(constraint, "then-action"), action);
        Optional<Boolean> symmetrical = constraint.attribute("symmetrical").map(CibBoolean::isTrue);
        if (first != null && then != null && (references.isTag(first) || references.isTag(then))) {
            between(id, references.asSet(first, null, CibTree.text(constraint, "first-action")),
                    references.asSet(then, null, CibTree.text(constraint, "then-action")), isMandatory(constraint), symmetrical);
            return;
        }
        Item item = references.item(first);
        Item after = references.item(then);
        if (isMandatory(constraint)) {
            orderings.add(new Ordering(id, List.of(item), action, after, thenAction, symmetrical.orElse(true), minimum(item, constraint)));
        }
    }

    private static int minimum(Item first, XmlElement constraint) {
        if (first.variant != Variant.CLONE) {
            return 0;
        }
        if (first.meta.containsKey("clone-min")) {
            return MetaValues.number(first, 0, "clone-min");
        }
        return constraint.attribute("require-all").filter(text -> !CibBoolean.isTrue(text)).isPresent() ? 1 : 0;
    }

    private static Ordering.Action action(@Nullable String text, Ordering.Action otherwise) {
        return text == null ? otherwise : Ordering.Action.of(text.toLowerCase(Locale.ROOT));
    }

    private void within(String id, References.Members set, boolean mandatoryByDefault, Optional<Boolean> symmetrical) throws References.Unknown {
        boolean mandatory = set.text("kind") == null ? mandatoryByDefault : isMandatory(set.xml());
        if (!set.isSequential() || !mandatory) {
            return;
        }
        Ordering.Action action = action(set.text("action"), Ordering.Action.START);
        boolean both = set.xml().attribute("symmetrical").map(CibBoolean::isTrue).or(() -> symmetrical).orElse(true);
        for (int i = 1; i < set.names().size(); i++) {
            orderings.add(new Ordering(id, List.of(references.item(set.names().get(i - 1))), action, references.item(set.names().get(i)), action, both, 0));
        }
    }

    private void between(String id, References.Members first, References.Members then, boolean mandatory, Optional<Boolean> symmetrical)
            throws References.Unknown {
        if (!mandatory) {
            return;
        }
        Ordering.Action action = action(first.text("action"), Ordering.Action.START);
        Ordering.Action thenAction = action(then.text("action"), Ordering.Action.START);
        boolean all = first.xml().attribute("require-all").map(CibBoolean::isTrue).orElse(true);
        List<Item> firsts = items(all && first.isSequential() ? first.names().subList(Math.max(0, first.names().size() - 1), first.names().size())
                : first.names());
        List<Item> thens = items(all && then.isSequential() ? then.names().stream().limit(1).toList() : then.names());
        boolean both = symmetrical.orElse(true);
        for (Item after : thens) {
            if (all) {
                firsts.forEach(item -> orderings.add(new Ordering(id, List.of(item), action, after, thenAction, both, 0)));
            } else if (!firsts.isEmpty()) {
                orderings.add(new Ordering(id, firsts, action, after, thenAction, both, 0));
            }
        }
    }

    private List<Item> items(List<String> names) throws References.Unknown {
        List<Item> items = new ArrayList<>();
        for (String name : names) {
            items.add(references.item(name));
        }
        return items;
    }
}
