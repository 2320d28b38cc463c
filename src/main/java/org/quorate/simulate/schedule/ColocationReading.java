package org.quorate.simulate.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// Colocation constraints, sets laid out, and those that groups, guests and bundles imply.
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c (`pcmk__unpack_colocation` and what it calls), pcmk_sched_group.c
/// (`member_internal_constraints`), pcmk_sched_primitive.c (`pcmk__primitive_internal_constraints`)
final class ColocationReading {

    private final References references;

    ColocationReading(References references) {
        this.references = references;
    }

    void read(XmlElement constraint) {
        int score = Scores.of(CibTree.text(constraint, "score"));
        String id = constraint.attribute("id").orElse("");
        String influence = CibTree.text(constraint, "influence");
        try {
            List<References.Members> sets = references.sets(constraint);
            if (sets.isEmpty()) {
                simple(constraint, id, score, influence);
                return;
            }
            References.Members last = null;
            for (References.Members set : sets) {
                within(set, score, id, influence);
                if (last != null) {
                    between(id, last, set, score, influence);
                }
                last = set;
            }
        } catch (References.Unknown ignored) {
            // what came before the unknown name counts
        }
    }

    private void simple(XmlElement constraint, String id, int score, @Nullable String influence) throws References.Unknown {
        String dependent = CibTree.text(constraint, "rsc");
        String primary = CibTree.text(constraint, "with-rsc");
        String role = CibTree.text(constraint, "rsc-role");
        String primaryRole = CibTree.text(constraint, "with-rsc-role");
        if (references.isTag(dependent) != references.isTag(primary) && dependent != null && primary != null) {
            between(id, references.asSet(dependent, role, null), references.asSet(primary, primaryRole, null), score, influence);
            return;
        }
        Item item = references.item(dependent);
        add(id, CibTree.text(constraint, "node-attribute"), score, item, references.item(primary), role, primaryRole, influences(influence, item));
    }

    private static boolean influences(@Nullable String influence, Item dependent) {
        if (influence != null && (CibBoolean.isTrue(influence) || CibBoolean.isFalse(influence))) {
            return CibBoolean.isTrue(influence);
        }
        return dependent.critical;
    }

    private void within(References.Members set, int scoreOfAll, String id, @Nullable String influence) throws References.Unknown {
        String own = set.text("score");
        int score = own == null ? scoreOfAll : Scores.of(own);
        String role = set.text("role");
        String ordering = set.text("ordering");
        if (score == 0 || !set.isSequential()) {
            return;
        }
        for (int i = 0; i < set.names().size(); i++) {
            Item item = references.item(set.names().get(i));
            if (score < 0) {
                for (int earlier = 0; earlier < i && !set.names().get(earlier).equalsIgnoreCase(item.id); earlier++) {
                    add(id, null, score, item, references.item(set.names().get(earlier)), role, role, influences(influence, item));
                }
            } else if (i > 0 && (ordering == null || ordering.equalsIgnoreCase("group"))) {
                add(id, null, score, item, references.item(set.names().get(i - 1)), role, role, influences(influence, item));
            } else if (i > 0) {
                Item before = references.item(set.names().get(i - 1));
                add(id, null, score, before, item, role, role, influences(influence, before));
            }
        }
    }

    private void between(String id, References.Members dependents, References.Members primaries, int score, @Nullable String influence)
            throws References.Unknown {
        if (score == 0) {
            return;
        }
        List<String> one = dependents.isSequential() ? dependents.names().stream().limit(1).toList() : dependents.names();
        List<String> two = primaries.isSequential() ? primaries.names().subList(Math.max(0, primaries.names().size() - 1), primaries.names().size())
                : primaries.names();
        for (String name : one) {
            Item dependent = references.item(name);
            for (String primary : two) {
                add(id, null, score, dependent, references.item(primary), dependents.text("role"), primaries.text("role"), influences(influence, dependent));
            }
        }
    }

    static void add(String id, @Nullable String attribute, int score, Item dependent, Item primary, @Nullable String role,
                    @Nullable String primaryRole, boolean influence) {
        if (score != 0) {
            Colocation colocation = new Colocation(id, dependent, primary, score, attribute, limit(role), limit(primaryRole), influence);
            Colocation.addThisWith(dependent.thisWith, colocation);
            Colocation.addWithThis(primary.withThis, colocation);
        }
    }

    private static Role limit(@Nullable String role) {
        return Role.of(role) == Role.STARTED ? Role.UNKNOWN : Role.of(role);
    }

    /// What a resource implies without a constraint.
    static void implied(Item item) {
        switch (item.variant) {
            case PRIMITIVE -> contained(item);
            case GROUP -> {
                Item previous = null;
                for (Item member : item.children) {
                    implied(member);
                    if (previous != null && item.collocated) {
                        add("", null, Scores.INFINITY, member, previous, null, null, member.critical);
                    }
                    previous = member;
                }
            }
            case CLONE -> item.children.forEach(ColocationReading::implied);
            case BUNDLE -> {
                for (Item.Replica replica : item.replicas) {
                    implied(replica.container());
                    if (replica.ip() != null) {
                        implied(replica.ip());
                        add("", null, Scores.INFINITY, replica.ip(), replica.container(), null, null, true);
                    }
                    if (replica.connection() != null) {
                        implied(replica.connection());
                    }
                }
                if (item.inner != null) {
                    implied(item.inner);
                }
            }
        }
    }

    private static void contained(Item item) {
        if (item.container != null && (item.connection || !item.container.connection && item.container.guestConnection() == null)) {
            add("", null, item.insideRemotes ? 10_000 : Scores.INFINITY, item, item.container, null, null, true);
        }
    }
}
