package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quorate.cib.XmlElement;

/// Makes the configuration of a cluster that somebody might have: nodes with racks, a fence device for each, guests, remote nodes,
/// services in groups, clones and bundles, and constraints between them.
final class RandomCluster {

    private static final List<String> SCORES = List.of("INFINITY", "INFINITY", "-INFINITY", "100", "50", "-50", "5000", "500000", "-500000");

    private final Random random;
    private final List<String> nodes = new ArrayList<>();
    private final List<String> everywhere = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> promotables = new ArrayList<>();
    private final List<XmlElement> resources = new ArrayList<>();
    private final List<XmlElement> constraints = new ArrayList<>();
    private final boolean utilization;
    private final boolean fencing;
    private int ids;

    RandomCluster(long seed) {
        random = new Random(seed);
        utilization = chance(6);
        fencing = !chance(4);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static XmlElement element(String name, Map<String, String> attributes, XmlElement... children) {
        return new XmlElement(name, attributes, List.of(children));
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private XmlElement set(String kind, Map<String, String> values) {
        String id = "s" + ids++;
        List<XmlElement> pairs = new ArrayList<>();
        values.forEach((name, value) -> pairs.add(element("nvpair", map("id", id + "-" + pairs.size(), "name", name, "value", value))));
        return new XmlElement(kind, map("id", id), pairs);
    }

    XmlElement cib() {
        List<XmlElement> nodeElements = nodes();
        if (fencing) {
            nodes.forEach(this::device);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            guest("vm" + i, "g" + i);
        }
        if (chance(4)) {
            remote("rem1");
        }
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            service(i);
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            constraint(i);
        }
        return element("cib", map("validate-with", "pacemaker-3.7", "admin_epoch", "0", "epoch", "1", "num_updates", "0"),
                element("configuration", Map.of(), element("crm_config", Map.of(), properties()), new XmlElement("nodes", Map.of(), nodeElements),
                        new XmlElement("resources", Map.of(), resources), new XmlElement("constraints", Map.of(), constraints),
                        element("rsc_defaults", Map.of(), set("meta_attributes", chance(3) ? map() : map("resource-stickiness", any(List.of("1", "100", "INFINITY")))))),
                element("status", Map.of()));
    }

    private XmlElement properties() {
        Map<String, String> values = map("stonith-enabled", String.valueOf(fencing), "cluster-name", "random");
        if (chance(3)) {
            values.put("no-quorum-policy", any(List.of("stop", "freeze", "ignore", "demote")));
        }
        if (utilization) {
            values.put("placement-strategy", any(List.of("utilization", "balanced", "minimal")));
        }
        if (chance(15)) {
            values.put("symmetric-cluster", "false");
        }
        return set("cluster_property_set", values);
    }

    private List<XmlElement> nodes() {
        List<XmlElement> elements = new ArrayList<>();
        String prefix = any(List.of("n", "node", "Node"));
        int first = any(List.of(1, 8, 9));
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            String name = prefix + (first + i);
            nodes.add(name);
            everywhere.add(name);
            List<XmlElement> sets = new ArrayList<>(List.of(set("instance_attributes", map("rack", "r" + i % 2))));
            if (utilization) {
                sets.add(set("utilization", map("cpu", String.valueOf(4 + random.nextInt(8)), "memory", String.valueOf(8 + random.nextInt(8)))));
            }
            elements.add(new XmlElement("node", map("id", String.valueOf(i + 1), "uname", name), sets));
        }
        return elements;
    }

    private void device(String node) {
        resources.add(element("primitive", map("id", "fence-" + node, "class", "stonith", "type", "fence_ipmilan"),
                set("instance_attributes", map("pcmk_host_list", node, "ip", "10.0.0.1"))));
        if (chance(2)) {
            constraints.add(element("rsc_location", map("id", "avoid-" + node, "rsc", "fence-" + node, "node", node, "score", "-INFINITY")));
        }
    }

    private void guest(String vm, String name) {
        Map<String, String> meta = map("remote-node", name);
        if (chance(2)) {
            meta.put("allow-migrate", "true");
        }
        resources.add(primitive(vm, "VirtualDomain", meta));
        subjects.add(vm);
        everywhere.add(name);
    }

    private void remote(String name) {
        resources.add(element("primitive", map("id", name, "class", "ocf", "provider", "pacemaker", "type", "remote"),
                set("instance_attributes", map("server", name))));
        everywhere.add(name);
    }

    private XmlElement primitive(String id, String type, Map<String, String> meta) {
        List<XmlElement> children = new ArrayList<>();
        if (!meta.isEmpty()) {
            children.add(set("meta_attributes", meta));
        }
        if (utilization && chance(2)) {
            children.add(set("utilization", map("cpu", String.valueOf(1 + random.nextInt(3)), "memory", String.valueOf(1 + random.nextInt(4)))));
        }
        return new XmlElement("primitive", map("id", id, "class", "ocf", "provider", "heartbeat", "type", type), children);
    }

    private XmlElement plain(String id) {
        return primitive(id, "Dummy", meta());
    }

    private Map<String, String> meta() {
        Map<String, String> meta = map();
        if (chance(6)) {
            meta.put("priority", String.valueOf(random.nextInt(20)));
        }
        if (chance(5)) {
            meta.put("resource-stickiness", any(List.of("0", "1", "100", "INFINITY")));
        }
        if (chance(15)) {
            meta.put("target-role", "Stopped");
        }
        if (chance(12)) {
            meta.put("critical", "false");
        }
        if (chance(20)) {
            meta.put("is-managed", "false");
        }
        if (chance(20)) {
            meta.put("requires", any(List.of("quorum", "nothing")));
        }
        return meta;
    }

    private void service(int number) {
        String id = any(List.of("web", "db", "mail", "app")) + number;
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                List<XmlElement> members = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(2); i++) {
                    members.add(plain(id + "-m" + i));
                    subjects.add(id + "-m" + i);
                }
                members.add(set("meta_attributes", chance(3) ? map("resource-stickiness", "10") : map()));
                resources.add(new XmlElement("group", map("id", id), members));
                subjects.add(id);
            }
            case 2 -> clone(id, chance(4) ? element("group", map("id", id + "-g"), plain(id + "-a"), plain(id + "-b")) : plain(id + "-i"), map());
            case 3 -> {
                clone(id, primitive(id + "-i", "Stateful", map()), map("promotable", "true"));
                promotables.add(id);
            }
            case 4 -> bundle(id);
            default -> {
                resources.add(plain(id));
                subjects.add(id);
            }
        }
    }

    private void clone(String id, XmlElement child, Map<String, String> meta) {
        if (chance(2)) {
            meta.put("clone-max", String.valueOf(1 + random.nextInt(4)));
        }
        if (chance(3)) {
            meta.put("interleave", "true");
        }
        if (chance(6) && !meta.containsKey("promotable")) {
            meta.put("globally-unique", "true");
            meta.put("clone-node-max", String.valueOf(1 + random.nextInt(2)));
        }
        resources.add(element("clone", map("id", id), child, set("meta_attributes", meta)));
        subjects.add(id);
    }

    private void bundle(String id) {
        resources.add(element("bundle", map("id", id), element("podman", map("image", "image", "replicas", String.valueOf(1 + random.nextInt(3)))),
                element("network", map("ip-range-start", "192.168.%d.10".formatted(resources.size()))), primitive(id + "-p", "apache", map())));
        subjects.add(id);
    }

    private void constraint(int number) {
        String id = "c" + number;
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> constraints.add(element("rsc_location", location(id), new XmlElement[0]));
            case 3 -> constraints.add(element("rsc_location", map("id", id, "rsc", any(subjects)), rule(id)));
            case 4, 5, 6 -> colocation(id);
            case 7 -> set(id, "rsc_colocation", map("id", id, "score", any(List.of("INFINITY", "-INFINITY", "200"))));
            case 8 -> order(id);
            default -> set(id, "rsc_order", map("id", id));
        }
    }

    private Map<String, String> location(String id) {
        Map<String, String> location = map("id", id, "rsc", any(subjects), "node", any(everywhere), "score", any(SCORES));
        if (chance(5)) {
            location.put("resource-discovery", any(List.of("exclusive", "never")));
        }
        if (chance(4) && !promotables.isEmpty()) {
            location.put("rsc", any(promotables));
            location.put("role", "Promoted");
        }
        return location;
    }

    private XmlElement rule(String id) {
        XmlElement expression = switch (random.nextInt(3)) {
            case 0 -> element("expression", map("id", id + "-e", "attribute", "#kind", "operation", any(List.of("eq", "ne")), "value", "cluster"));
            case 1 -> element("expression", map("id", id + "-e", "attribute", "rack", "operation", "eq", "value", any(List.of("r0", "r1"))));
            default -> element("expression", map("id", id + "-e", "attribute", "#uname", "operation", any(List.of("eq", "ne")), "value", any(everywhere)));
        };
        return element("rule", map("id", id + "-r", "score", any(SCORES)), expression);
    }

    private void colocation(String id) {
        String one = any(subjects);
        String two = any(subjects);
        if (isRelated(one, two)) {
            return;
        }
        Map<String, String> colocation = map("id", id, "rsc", one, "with-rsc", two, "score", any(SCORES));
        if (chance(4) && !promotables.isEmpty() && !promotables.contains(one)) {
            colocation.put("with-rsc", any(promotables));
            colocation.put("with-rsc-role", "Promoted");
        } else if (chance(8)) {
            colocation.put("node-attribute", "rack");
        } else if (chance(8)) {
            colocation.put("influence", "false");
        }
        constraints.add(element("rsc_colocation", colocation));
    }

    /// a group and its own member: no constraint makes sense between them
    private static boolean isRelated(String one, String two) {
        return one.equals(two) || one.startsWith(two + "-m") || two.startsWith(one + "-m");
    }

    private void order(String id) {
        String one = any(subjects);
        String two = any(subjects);
        if (isRelated(one, two)) {
            return;
        }
        Map<String, String> order = map("id", id, "first", one, "then", two);
        if (chance(3)) {
            order.put("kind", any(List.of("Optional", "Mandatory")));
        }
        if (chance(5)) {
            order.put("symmetrical", "false");
        }
        if (chance(4) && !promotables.isEmpty() && !promotables.contains(two)) {
            order.put("first", any(promotables));
            order.put("first-action", "promote");
            order.put("then-action", "start");
        }
        constraints.add(element("rsc_order", order));
    }

    private void set(String id, String kind, Map<String, String> attributes) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String member = any(subjects);
            if (members.stream().noneMatch(other -> isRelated(other, member))) {
                members.add(member);
            }
        }
        List<XmlElement> references = new ArrayList<>();
        members.forEach(member -> references.add(element("resource_ref", map("id", member))));
        Map<String, String> own = map("id", id + "-s");
        if (chance(4)) {
            own.put("sequential", "false");
        }
        constraints.add(element(kind, attributes, new XmlElement("resource_set", own, references)));
    }
}
