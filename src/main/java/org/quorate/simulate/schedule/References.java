package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// What constraints mean by a name: a resource, or all that a tag or template stands for.
///
/// Source: lib/pacemaker/pcmk_sched_constraints.c (`pcmk__find_constraint_resource`, `pcmk__valid_resource_or_tag`,
/// `pcmk__expand_tags_in_sets`, `pcmk__tag_to_set`)
final class References {

    private final CibTree cib;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Item> renamed = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private boolean innerNamed;

    /// Names a constraint used that the scheduler does not know make the constraint void.
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        Unknown(String name) {
            super(name, null, false, false);
        }
    }

    /// A resource set with its references expanded.
    record Members(XmlElement xml, List<String> names) {

        @Nullable String text(String attribute) {
            return CibTree.text(xml, attribute);
        }

        boolean isSequential() {
            return xml.attribute("sequential").map(org.quorate.model.CibBoolean::isTrue).orElse(true);
        }
    }

    /// @param started ids within anonymous clones of which an instance has run: from then on they name the clone
    References(CibTree cib, List<Item> items, Map<String, List<String>> templates, Set<String> started) {
        this.cib = cib;
        tags.putAll(templates);
        for (XmlElement tag : cib.in("tags")) {
            List<String> members = new ArrayList<>();
            CibTree.children(tag, "obj_ref").forEach(member -> member.attribute("id").ifPresent(members::add));
            tag.attribute("id").ifPresent(id -> tags.putIfAbsent(id, members));
        }
        for (Item item : items) {
            this.items.putIfAbsent(item.id, item);
            if (item.isInAnonymousClone() && !item.isBundled() && item.isPrimitive()) {
                if (started.contains(item.base)) {
                    this.items.putIfAbsent(item.base, item.top());
                } else {
                    renamed.putIfAbsent(item.base, item);
                }
            }
        }
    }

    Item item(@Nullable String name) throws Unknown {
        Item item = name == null ? null : items.get(name);
        if (item == null) {
            innerNamed |= name != null && renamed.containsKey(name);
            throw new Unknown(String.valueOf(name));
        }
        return item;
    }

    /// Whether a constraint named something that gets its meaning only once a clone runs.
    boolean innerNamed() {
        return innerNamed;
    }

    boolean isTag(@Nullable String name) {
        return name != null && !items.containsKey(name) && tags.containsKey(name);
    }

    List<String> tagged(String name) {
        return tags.getOrDefault(name, List.of());
    }

    /// The sets of a constraint; empty if it has none.
    List<Members> sets(XmlElement constraint) throws Unknown {
        List<Members> sets = new ArrayList<>();
        for (XmlElement written : CibTree.children(constraint, "resource_set").toList()) {
            XmlElement set = cib.resolved(written);
            if (set == null) {
                throw new Unknown("set");
            }
            List<String> names = new ArrayList<>();
            for (XmlElement reference : CibTree.children(set, "resource_ref").toList()) {
                String name = reference.attribute("id").orElse("");
                if (isTag(name)) {
                    names.addAll(tagged(name));
                } else {
                    names.add(name);
                }
            }
            sets.add(new Members(set, names));
        }
        return sets;
    }

    /// What stands for a tag, as the scheduler rewrites the constraint: a set of its members in no sequence.
    Members asSet(String name, @Nullable String role, @Nullable String action) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", name);
        attributes.put("sequential", String.valueOf(!isTag(name)));
        Optional.ofNullable(role).ifPresent(text -> attributes.put("role", text));
        Optional.ofNullable(action).ifPresent(text -> attributes.put("action", text));
        return new Members(new XmlElement("resource_set", attributes, List.of()), isTag(name) ? tagged(name) : List.of(name));
    }
}
