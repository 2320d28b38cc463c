package org.quorate.simulate.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// Reads what `crm_simulate --output-as=xml` says: where everything runs, and what is planned.
///
/// Source: lib/pacemaker/pcmk_output.c (`rsc_action_item_xml`), lib/pengine/native.c (`pe__resource_xml`)
final class SimulationOutput {

    private final XmlElement root;

    /// A resource as it stands before the plan.
    private record Present(List<String> nodes, Role role) {
    }

    SimulationOutput(XmlElement root) {
        this.root = root;
    }

    Assignment assignment(String engine) {
        Map<String, Present> before = new LinkedHashMap<>();
        root.all().filter(element -> element.name().equals("cluster_status")).findFirst().stream()
                .flatMap(status -> CibTree.children(status, "resources")).forEach(resources -> resources.children().forEach(child -> present(child, "", before)));
        Map<String, Placed> places = new LinkedHashMap<>();
        List<String> fenced = actions().filter(action -> action.name().equals("node_action") && action.attribute("task").filter(task -> task.startsWith("Fence")).isPresent())
                .flatMap(action -> action.attribute("node").stream()).toList();
        before.forEach((id, present) -> places.put(id, staying(present, fenced)));
        actions().filter(action -> action.name().equals("rsc_action")).forEach(action -> {
            String id = action.attribute("resource").orElse("");
            places.put(id, planned(action, before.getOrDefault(id, new Present(List.of(), Role.STOPPED)), places.get(id)));
        });
        return new Assignment(engine, places, fenced);
    }

    /// Whether it takes the simulated transition to see if something starts: a promotion is blocked, and the plan does not say whether the
    /// start before it is too.
    boolean leavesStartsOpen() {
        return actions().anyMatch(SimulationOutput::isBlockedFirstPromotion) && root.all().noneMatch(element -> element.name().equals("transition"));
    }

    private static boolean isBlockedFirstPromotion(XmlElement action) {
        return action.attribute("action").filter("promote"::equals).isPresent() && action.attribute("role").filter("Stopped"::equals).isPresent()
                && action.attribute("blocked").filter(CibBoolean::isTrue).isPresent();
    }

    private Stream<XmlElement> actions() {
        return in("actions");
    }

    private Stream<XmlElement> in(String section) {
        return root.all().filter(element -> element.name().equals(section)).flatMap(actions -> actions.children().stream());
    }

    /// @param number `:n` within the n-th instance of an anonymous clone, whose ids are printed without it
    private static void present(XmlElement element, String number, Map<String, Present> all) {
        switch (element.name()) {
            case "resource" -> one(element, number, all);
            case "clone" -> {
                boolean unique = element.attribute("unique").filter(CibBoolean::isTrue).isPresent();
                int index = 0;
                for (XmlElement child : element.children()) {
                    String id = child.attribute("id").orElse("");
                    String suffix = child.name().equals("group") ? id.replaceFirst(".*(:\\d+)$", "$1") : ":" + index;
                    present(child, unique && child.name().equals("resource") ? "" : suffix, all);
                    index++;
                }
            }
            case "bundle" -> element.children().forEach(replica -> replica.children().forEach(part ->
                    present(part, isPart(element, part) ? "" : ":" + replica.attribute("id").orElse("0"), all)));
            default -> element.children().forEach(child -> present(child, number, all));
        }
    }

    /// whether it is the bundle's own: container, address, connection
    private static boolean isPart(XmlElement bundle, XmlElement part) {
        String id = part.attribute("id").orElse("");
        String prefix = bundle.attribute("id").orElse("") + "-";
        return id.startsWith(prefix) && id.substring(prefix.length()).matches("(docker|podman|rkt)-\\d+|ip-[0-9.]+|\\d+");
    }

    private static void one(XmlElement element, String number, Map<String, Present> all) {
        String id = element.attribute("id").orElse("");
        List<String> nodes = CibTree.children(element, "node").flatMap(node -> node.attribute("name").stream()).toList();
        boolean unused = nodes.isEmpty() && element.attribute("orphaned").filter(CibBoolean::isTrue).isPresent();
        if (!unused) {
            all.putIfAbsent(id.endsWith(number) ? id : id + number, new Present(nodes, Role.of(element.attribute("role").orElse(""))));
        }
    }

    /// what runs on several nodes and is not mentioned stays where no fencing ends it
    private static Placed staying(Present present, List<String> fenced) {
        Optional<String> node = present.nodes().stream().filter(name -> !fenced.contains(name)).findFirst().or(() -> present.nodes().stream().findFirst());
        return new Placed(node, present.nodes().isEmpty() ? Role.STOPPED : present.role(), present.nodes(),
                present.nodes().isEmpty() ? Optional.of(Reason.NO_NODE) : Optional.empty(), false, false, false);
    }

    private boolean starts(String id) {
        return in("transition").anyMatch(action -> action.attribute("op").filter("start"::equals).isPresent() && action.attribute("resource").filter(id::equals).isPresent());
    }

    private Placed planned(XmlElement action, Present before, @org.jspecify.annotations.Nullable Placed earlier) {
        String what = action.attribute("action").orElse("");
        boolean blocked = action.attribute("blocked").filter(CibBoolean::isTrue).isPresent();
        Optional<String> node = action.attribute("dest").or(() -> action.attribute("source")).or(() -> action.attribute("node"));
        Role role = action.attribute("next-role").or(() -> action.attribute("role")).map(Role::of).orElse(before.role());
        if (what.equals("stop")) {
            boolean elsewhere = earlier != null && earlier.runs() && earlier.node().filter(place -> !before.nodes().contains(place)).isPresent();
            if (elsewhere) {
                return earlier;
            }
            return blocked ? new Placed(node, Role.STOPPED, before.nodes(), Optional.of(Reason.UNFENCED), true, false, false)
                    : new Placed(Optional.empty(), Role.STOPPED, before.nodes(), Optional.of(Reason.NO_NODE), false, false, false);
        }
        if (blocked && !before.nodes().isEmpty() && (what.equals("promote") || what.equals("demote"))) {
            return new Placed(node, what.equals("promote") ? Role.UNPROMOTED : before.role(), before.nodes(), Optional.empty(), false, false, false);
        }
        if (isBlockedFirstPromotion(action) && starts(action.attribute("resource").orElse(""))) {
            return new Placed(node, Role.UNPROMOTED, before.nodes(), Optional.empty(), false, false, false);
        }
        Role planned = what.equals("start") && role == Role.STOPPED ? Role.STARTED : role;
        return new Placed(node, blocked ? Role.STOPPED : planned, before.nodes(), blocked ? Optional.of(Reason.ORDER) : Optional.empty(), false, false, false);
    }
}
