package org.quorate.designfile;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Host;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Machine;
import org.quorate.model.NaturalId;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Rack;
import org.quorate.model.Scenario;
import org.quorate.model.Settings;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// Makes designs with every kind of element and hostile texts, from the records themselves: a new component or kind is
/// in it without further ado. References by id lead to elements of the right kind.
final class RandomDesign {

    private static final List<String> HOSTILE = List.of("", " ", "-", "- a", "--- ", "...", "yes", "No", "on", "null", "~", "true", "False",
            "0x1", "017", "1_000", "1e3", "1.10", "190:20:30", "52:54:00:12:34:56", "2001-12-14", ".inf", "-.INF", "<<", "=", "-7", "42", "+1",
            "a: b", "a:", ":a", "a #b", "#a", "it's", "say \"it\"", "back\\slash", "[a", "{b}", "a, b", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "?", "? a",
            " leading", "trailing ", "two\nlines", "two\nlines\n", "two\nlines\n\n", "\n", "\nfirst", " a\nb", "a \nb", "a\n\n  b\n c", "a\r\nb", "tab\there",
            "\tb\nc", "\u0000\u0001\u001b[31m", "\u0085\u2028\u2029", "\u202Eright", "\uFEFFbom", "\uFFFE", "\uD83D\uDE00", "\uD800", "\uDC00\uD800", "höst", "日本", "\u00a0",
            "$(rm -rf /)", "'; drop", "<a b=\"c\">\n  <d/>\n</a>", "INFINITY", "-INFINITY", "ocf:heartbeat:IPaddr2", "10.0.0.1", "fe80::1", "a/b", "quorate: 9",
            "x".repeat(300), "long words ".repeat(40).strip(), "\"".repeat(700));

    private static final List<String> SECTIONS = List.of("nodes", "resources", "constraints", "fencing-topology", "tags", "acls", "alerts", "a: b");

    private static final Map<String, List<Class<? extends Element>>> REFERENCES = references();

    private final Random random;
    private final Map<Class<? extends Element>, List<ElementId>> ids = new LinkedHashMap<>();
    private final Map<ElementId, String> names = new LinkedHashMap<>();
    private int depth;

    RandomDesign(long seed) {
        random = new Random(seed);
    }

    private static Map<String, List<Class<? extends Element>>> references() {
        Map<String, List<Class<? extends Element>>> map = new HashMap<>();
        Stream.of("SiteLink.from", "SiteLink.to", "Rack.site", "PowerFeed.site").forEach(each -> map.put(each, List.of(Site.class)));
        Stream.of("Host.place", "Switch.place", "SharedStorage.place").forEach(each -> map.put(each, List.of(Site.class, Rack.class)));
        Stream.of("PowerSupply.source", "ManagementController.power", "Wiring.power").forEach(each -> map.put(each, List.of(Pdu.class, PowerFeed.class)));
        Stream.of("Port.network", "Link.network", "Switch.networks").forEach(each -> map.put(each, List.of(Network.class)));
        Stream.of("ClusterNode.machine", "Primitive.machine", "Lun.users").forEach(each -> map.put(each, List.of(Machine.class)));
        map.put("Pdu.rack", List.of(Rack.class));
        map.put("Pdu.feed", List.of(PowerFeed.class));
        map.put("Port.through", List.of(Switch.class));
        map.put("VirtualMachine.host", List.of(Host.class));
        map.put("VirtualMachine.storage", List.of(SharedStorage.class));
        map.put("QuorumDevice.place", List.of(Site.class, Rack.class, Machine.class));
        map.put("Wiring.unit", List.of(Pdu.class, Machine.class));
        map.put("Waiver.object", List.of(Element.class));
        return map;
    }

    Design design() {
        concrete(Element.class).forEach(this::announce);
        List<Element> elements = new ArrayList<>();
        ids.forEach((kind, all) -> all.forEach(id -> elements.add(element(kind, id))));
        Collections.shuffle(elements, random);
        Topology topology = new Topology(Elements.of(elements), record(Cluster.class), record(Intentions.class));
        return new Design(record(Info.class), topology, diagram(), record(Settings.class), List.of(record(Scenario.class), record(Scenario.class)));
    }

    private static Stream<Class<? extends Element>> concrete(Class<? extends Element> type) {
        return type.isRecord() ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(each -> concrete(each.asSubclass(Element.class)));
    }

    private void announce(Class<? extends Element> kind) {
        List<ElementId> all = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = random.nextBoolean() ? "n" + names.size() : text();
            ElementId id = NaturalId.of(kind, name).filter(each -> random.nextInt(4) > 0 && !names.containsKey(each))
                    .orElseGet(() -> ElementId.of(List.of("no", "1", "1.5", "x", "0x1").get(random.nextInt(5)) + "-" + names.size()));
            names.put(id, name);
            all.add(id);
        }
        ids.put(kind, all);
    }

    private Element element(Class<? extends Element> kind, ElementId id) {
        return (Element) record(kind, Map.of("id", id, "name", names.get(id)));
    }

    private Diagram diagram() {
        Map<ElementId, Diagram.Spot> spots = new LinkedHashMap<>();
        names.keySet().stream().filter(_ -> random.nextInt(3) == 0).forEach(id -> spots.put(id, record(Diagram.Spot.class)));
        return new Diagram(spots);
    }

    private <R> R record(Class<R> type) {
        return type.cast(record(type, Map.of()));
    }

    private Object record(Class<?> type, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = given.containsKey(name) ? given.get(name) : value(components[i].getGenericType(), type.getSimpleName() + "." + name);
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(type.getSimpleName(), wrong);
        }
    }

    private Object value(Type type, String where) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == Optional.class ->
                    random.nextBoolean() ? Optional.empty() : Optional.of(value(generic.getActualTypeArguments()[0], where));
            case ParameterizedType generic when generic.getRawType() == List.class -> list(generic.getActualTypeArguments()[0], where);
            case ParameterizedType generic -> map(generic.getActualTypeArguments()[1], where);
            case Class<?> plain -> single(plain, where);
            default -> throw new AssertionError(type.toString());
        };
    }

    private List<Object> list(Type of, String where) {
        List<Object> list = new ArrayList<>();
        depth++;
        for (int i = depth > 3 ? 0 : random.nextInt(4); i > 0; i--) {
            list.add(value(of, where));
        }
        depth--;
        return list;
    }

    private Map<Object, Object> map(Type of, String where) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(random.nextInt(3) == 0 ? "timeout" : text(), value(of, where));
        }
        return map;
    }

    private Object single(Class<?> type, String where) {
        if (type == ElementId.class) {
            List<Class<? extends Element>> kinds = REFERENCES.get(where);
            List<ElementId> possible = ids.entrySet().stream().filter(entry -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(entry.getKey())))
                    .flatMap(entry -> entry.getValue().stream()).toList();
            return possible.get(random.nextInt(possible.size()));
        } else if (where.equals(Unmodelled.class.getSimpleName() + ".section")) {
            return SECTIONS.get(random.nextInt(SECTIONS.size()));
        } else if (where.equals("Secret.name")) {
            return List.of("ipmi", "1", "no", "a.b-c_d").get(random.nextInt(4));
        } else if (type == String.class) {
            return text();
        } else if (type == Integer.class || type == int.class) {
            return random.nextBoolean() ? random.nextInt(10) : random.nextInt();
        } else if (type == Double.class || type == double.class) {
            return random.nextBoolean() ? random.nextInt(1000) / 4.0 : finite();
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type.isSealed()) {
            return single(type.getPermittedSubclasses()[random.nextInt(type.getPermittedSubclasses().length)], where);
        }
        return record(type, Map.of());
    }

    private double finite() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> "word" + random.nextInt(100);
            case 1 -> random.ints(random.nextInt(12), 0, 0x250).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
    }

    static List<Class<? extends Element>> kinds() {
        return concrete(Element.class).toList();
    }

    /// @return a cluster node with a hostile name, for tests of single texts
    static Design named(String name) {
        return Design.EMPTY.withTopology(Topology.EMPTY.withElements(Elements.of(List.of(
                new ClusterNode(ElementId.of("n"), name, Optional.empty(), Optional.empty(), List.of(name), Optional.empty(), List.of(), List.of(),
                        org.quorate.model.Foreign.NONE)))));
    }

    static List<String> hostileTexts() {
        return HOSTILE;
    }
}
