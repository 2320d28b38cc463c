package org.quorate.simulate.schedule;

import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// The instances of a clone.
///
/// Source: lib/pengine/clone.c (`clone_unpack`)
final class CloneReading {

    private final ResourceReading reading;
    private final Map<String, Integer> recorded;

    /// @param recorded how many histories there are of an id: so many instances of an anonymous clone may run, more than it should have
    CloneReading(ResourceReading reading, Map<String, Integer> recorded) {
        this.reading = reading;
        this.recorded = recorded;
    }

    boolean read(Item item) {
        if (item.promotable) {
            item.promotedMax = MetaValues.number(item, 1, "promoted-max", "master-max");
            item.promotedNodeMax = MetaValues.number(item, 1, "promoted-node-max", "master-node-max");
        }
        item.cloneNodeMax = item.unique ? MetaValues.number(item, 1, "clone-node-max") : Math.min(1, MetaValues.number(item, 1, "clone-node-max"));
        item.cloneMax = MetaValues.number(item, Math.max(1, reading.nodes.nodes().size()), "clone-max");
        Optional<XmlElement> child = item.xml.children().stream().filter(each -> each.name().equals("primitive") || each.name().equals("group")).findFirst();
        if (child.isEmpty()) {
            return false;
        }
        if (item.meta.putIfAbsent("resource-stickiness", "1") == null) {
            item.stickiness = 1;
        }
        item.meta.putIfAbsent("globally-unique", String.valueOf(item.unique));
        int made = Math.max(1, item.cloneMax);
        int all = item.unique || item.parent != null ? made : Math.max(made, histories(child.get()));
        for (int number = 0; number < all; number++) {
            Item instance = reading.unpack(child.get(), item, number);
            if (instance == null) {
                return false;
            }
            item.children.add(instance);
            if (number == 0 && !item.unique && item.parent == null) {
                all = Math.max(all, item.cloneMax + replaced(item, instance));
            }
            if (number >= item.cloneMax) {
                orphan(instance);
            }
        }
        return true;
    }

    private int histories(XmlElement child) {
        return child.all().filter(each -> each.name().equals("primitive")).mapToInt(each -> recorded.getOrDefault(each.attribute("id").orElse(""), 0))
                .max().orElse(0);
    }

    /// What does not need fencing is started elsewhere before its lost instance is known to be gone.
    private int replaced(Item clone, Item instance) {
        boolean universal = clone.cloneMax == reading.nodes.nodes().size();
        Item primitive = instance.isPrimitive() || instance.children.isEmpty() ? instance : instance.children.getFirst();
        return reading.options.fencing() && !universal && primitive.requires != Item.Requires.FENCING ? clone.cloneMax : 0;
    }

    private static void orphan(Item item) {
        item.orphan = true;
        item.children.forEach(CloneReading::orphan);
    }

    /// only OCF agents know promotion, and only they and fence agents unique instances
    static boolean fits(Item item) {
        Item top = item.top();
        boolean ocf = item.xml.attribute("class").filter("ocf"::equalsIgnoreCase).isPresent();
        if (!ocf && !item.fenceDevice && top.variant == Variant.CLONE && item.unique) {
            for (Item each = item; each != null && each != top.parent; each = each.parent) {
                each.unique = false;
                each.meta.put("globally-unique", "false");
            }
            top.cloneNodeMax = Math.min(top.cloneNodeMax, 1);
        }
        return ocf || !top.promotable;
    }
}
