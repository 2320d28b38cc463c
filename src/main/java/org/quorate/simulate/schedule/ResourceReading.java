package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;
import org.quorate.model.Numbers;

/// The resources of a CIB, instances and replicas laid out.
///
/// Source: lib/pengine/complex.c (`pe__unpack_resource`, `get_meta_attributes`), group.c, unpack.c
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
    private final CloneReading clones;
    private final BundleReading bundles;
    private final List<XmlElement> orphans;
    private final int mostNodes;

    ResourceReading(CibTree cib, NameValues sets, NodeReading nodes, ClusterOptions options, List<String> amounts, ProblemReading.Past past) {
        this.cib = cib;
        this.sets = sets;
        this.nodes = nodes;
        this.options = options;
        this.amounts = amounts;
        templates = new Templates(cib);
        clones = new CloneReading(this, past.recorded());
        bundles = new BundleReading(this);
        orphans = past.orphans();
        mostNodes = NodeReading.most(cib) + orphans.size();
    }

    void read() {
        List<XmlElement> resources = new ArrayList<>(cib.in("resources"));
        nodes.guests.forEach((name, guest) -> resources.add(ImpliedConnection.xml(name, guest.vm(), guest.meta().get("remote-allow-migrate"), guest.meta().get("is-managed"))));
        for (XmlElement resource : resources) {
            if (variant(resource) != null && resource.attribute("id").filter(id -> !id.isEmpty()).isPresent()) {
                Item item = unpack(resource, null, null);
                if (item != null) {
                    top.add(item);
                }
            }
        }
        orphans.forEach(this::orphan);
        top.forEach(this::contain);
    }

    /// What is not configured any more is stopped, or left alone.
    ///
    /// Source: lib/pengine/unpack.c (`process_orphan_resource`)
    private void orphan(XmlElement xml) {
        Item item = unpack(xml, null, null);
        if (item != null) {
            item.orphan = true;
            if (options.stopOrphans()) {
                Arrays.fill(item.start, -Scores.INFINITY);
            } else {
                item.managed = false;
            }
            top.add(item);
        }
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
            case PRIMITIVE -> CloneReading.fits(item);
            case GROUP -> group(item, instance);
            case CLONE -> clones.read(item);
            case BUNDLE -> bundles.read(item);
        };
        if (!usable) {
            items.subList(item.index, items.size()).clear();
            return null;
        }
        DefaultScores.give(item, nodes.nodes(), options.symmetric());
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
}
