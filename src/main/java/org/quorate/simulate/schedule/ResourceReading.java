package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Durations;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;
import org.quorate.model.Numbers;

/// The resources of a CIB, instances and replicas laid out.
///
/// Source: lib/pengine/complex.c (`pe__unpack_resource`, `get_meta_attributes`), clone.c (`clone_unpack`), group.c, unpack.c
/// (`unpack_resources`)
final class ResourceReading {

    final CibTree cib;
    final NameValues sets;
    final NodeReading nodes;
    final ClusterOptions options;
    final List<Item> items = new ArrayList<>();
    final Map<String, List<String>> fromTemplate = new LinkedHashMap<>();
    final List<Item> top = new ArrayList<>();
    /// attributes of capacity, by number
    final List<String> amounts;
    private final Templates templates;
    private final BundleReading bundles;
    private final int mostNodes;
    private final Map<String, Integer> recorded;

    /// @param recorded how many histories there are of an id: so many instances of an anonymous clone may run, more than it should have
    ResourceReading(CibTree cib, NameValues sets, NodeReading nodes, ClusterOptions options, List<String> amounts, Map<String, Integer> recorded) {
        this.cib = cib;
        this.sets = sets;
        this.nodes = nodes;
        this.options = options;
        this.amounts = amounts;
        this.recorded = recorded;
        templates = new Templates(cib);
        bundles = new BundleReading(this);
        mostNodes = NodeReading.most(cib);
    }

    void read() {
        List<XmlElement> resources = new ArrayList<>(cib.in("resources"));
        nodes.guests.forEach((name, guest) -> resources.add(connection(name, guest.vm(), guest.meta().get("remote-allow-migrate"), guest.meta().get("is-managed"))));
        for (XmlElement resource : resources) {
            if (variant(resource) != null && resource.attribute("id").filter(id -> !id.isEmpty()).isPresent()) {
                Item item = unpack(resource, null, null);
                if (item != null) {
                    top.add(item);
                }
            }
        }
        top.forEach(this::contain);
    }

    /// What stands in the CIB for the connection to a guest, although nobody wrote it.
    ///
    /// Source: lib/pengine/remote.c (`pe_create_remote_xml`)
    static XmlElement connection(String name, String container, @Nullable String migratable, @Nullable String managed) {
        List<XmlElement> meta = new ArrayList<>();
        meta.add(pair("container", container));
        meta.add(pair("internal-rsc", "true"));
        if (migratable != null) {
            meta.add(pair("allow-migrate", migratable));
        }
        if (managed != null) {
            meta.add(pair("is-managed", managed));
        }
        return new XmlElement("primitive", Map.of("id", name, "class", "ocf", "provider", "pacemaker", "type", "remote"),
                List.of(new XmlElement("meta_attributes", Map.of(), meta)));
    }

    static XmlElement pair(String name, String value) {
        return new XmlElement("nvpair", Map.of("name", name, "value", value), List.of());
    }

    private static @Nullable Variant variant(XmlElement element) {
        return switch (element.name()) {
            case "primitive" -> Variant.PRIMITIVE;
            case "group" -> Variant.GROUP;
            case "clone", "master" -> Variant.CLONE;
            case "bundle" -> Variant.BUNDLE;
            default -> null;
        };
    }

    /// @param instance the number of a clone's instance
    /// @return null if the scheduler would ignore the resource
    @Nullable Item unpack(XmlElement written, @Nullable Item parent, @Nullable Integer instance) {
        XmlElement xml = templates.expanded(written);
        Variant variant = xml == null ? null : variant(xml);
        if (xml == null || variant == null) {
            return null;
        }
        written.attribute("template").ifPresent(template ->
                fromTemplate.computeIfAbsent(template, _ -> new ArrayList<>()).add(written.attribute("id").orElse("")));
        String base = xml.attribute("id").orElse("");
        Item item = new Item(items.size(), instance == null ? base : base + ":" + instance, base, variant, parent, xml, meta(xml, parent), mostNodes);
        items.add(item);
        new ItemOptions(options).apply(item);
        boolean usable = switch (variant) {
            case PRIMITIVE -> fitsIntoItsClone(item);
            case GROUP -> group(item, instance);
            case CLONE -> clone(item);
            case BUNDLE -> bundles.read(item);
        };
        if (!usable) {
            items.subList(item.index, items.size()).clear();
            return null;
        }
        initialScores(item);
        needs(item);
        return item;
    }

    private Map<String, String> meta(XmlElement xml, @Nullable Item parent) {
        Map<String, String> meta = new HashMap<>(xml.attributes());
        RuleEvaluation.About about = RuleEvaluation.About.agent(xml);
        sets.addTo(meta, xml, "meta_attributes", null, false, about);
        for (Item outer = parent; outer != null; outer = outer.parent) {
            sets.addTo(meta, outer.xml, "meta_attributes", null, false, about);
        }
        cib.section("rsc_defaults").ifPresent(defaults -> sets.addTo(meta, defaults, "meta_attributes", null, false, about));
        if (parent != null) {
            parent.meta.forEach(meta::putIfAbsent);
        }
        return meta;
    }

    /// only OCF agents know promotion, and only they and fence agents unique instances
    private static boolean fitsIntoItsClone(Item item) {
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

    private boolean group(Item item, @Nullable Integer instance) {
        item.ordered = !isFalse(item, "ordered");
        item.collocated = !isFalse(item, "collocated");
        for (XmlElement member : CibTree.children(item.xml, "primitive").toList()) {
            Item child = unpack(member, item, instance);
            if (child != null) {
                item.children.add(child);
            }
        }
        return true;
    }

    private static boolean isFalse(Item item, String name) {
        return Optional.ofNullable(item.meta.get(name)).filter(text -> !CibBoolean.isTrue(text)).isPresent();
    }

    private boolean clone(Item item) {
        if (item.promotable) {
            item.promotedMax = number(item, 1, "promoted-max", "master-max");
            item.promotedNodeMax = number(item, 1, "promoted-node-max", "master-node-max");
        }
        item.cloneNodeMax = item.unique ? number(item, 1, "clone-node-max") : Math.min(1, number(item, 1, "clone-node-max"));
        item.cloneMax = number(item, Math.max(1, nodes.nodes().size()), "clone-max");
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
            Item instance = unpack(child.get(), item, number);
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
        boolean universal = clone.cloneMax == nodes.nodes().size();
        Item primitive = instance.isPrimitive() || instance.children.isEmpty() ? instance : instance.children.getFirst();
        return options.fencing() && !universal && primitive.requires != Item.Requires.FENCING ? clone.cloneMax : 0;
    }

    private static void orphan(Item item) {
        item.orphan = true;
        item.children.forEach(ResourceReading::orphan);
    }

    static int number(Item item, int otherwise, String... names) {
        for (String name : names) {
            String text = item.meta.get(name);
            if (text != null) {
                return Math.max(0, Numbers.integer(text).orElse(0));
            }
        }
        return otherwise;
    }

    /// Source: lib/pengine/utils.c (`resource_node_score` with the tags "symmetric_default" and "remote_connection_default")
    private void initialScores(Item item) {
        if (options.symmetric()) {
            nodes.nodes().stream().filter(node -> !node.ofBundle()).forEach(node -> open(item, node, true));
        } else if (item.connection && item.meta.containsKey("container")) {
            nodes.nodes().forEach(node -> open(item, node, false));
        }
    }

    private static void open(Item item, SchedulerNode node, boolean byDefault) {
        if (byDefault && item.exclusive) {
            return;
        }
        item.children.forEach(child -> open(child, node, byDefault));
        if (item.start[node.index()] == Scores.ABSENT) {
            item.start[node.index()] = Scores.add(node.score(), 0);
        }
    }

    private void needs(Item item) {
        Map<String, String> values = new HashMap<>();
        sets.addTo(values, item.xml, "utilization", null, false, RuleEvaluation.About.NOTHING);
        int[] needs = new int[amounts.size()];
        values.forEach((name, amount) -> needs[amounts.indexOf(name)] = Numbers.integer(amount).orElse(0));
        if (!values.isEmpty()) {
            item.needs = needs;
        }
    }

    /// Source: lib/pengine/unpack.c (`setup_container`)
    private void contain(Item item) {
        if (!item.children.isEmpty()) {
            item.children.forEach(this::contain);
            return;
        }
        String name = item.meta.get("container");
        if (name != null && !name.equals(item.id)) {
            find(name).ifPresent(container -> {
                item.container = container;
                container.fillers.add(item);
            });
        }
    }

    Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id.equals(id)).findFirst();
    }

    static Set<String> amounts(CibTree cib) {
        Set<String> names = new java.util.LinkedHashSet<>();
        cib.root().all().filter(element -> element.name().equals("utilization")).flatMap(set -> set.all())
                .forEach(pair -> pair.attribute("name").ifPresent(names::add));
        return names;
    }

    static long millis(@Nullable String text) {
        return text == null ? 0 : Durations.millis(text).orElse(0L);
    }
}
