package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Node;
import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// A bundle's replicas: container, address, connection and what runs inside.
///
/// Source: lib/pengine/bundle.c (`pe__unpack_bundle`, `create_replica_resources`)
final class BundleReading {

    private static final List<String> ENGINES = List.of("docker", "rkt", "podman");

    private final ResourceReading reading;

    BundleReading(ResourceReading reading) {
        this.reading = reading;
    }

    private static Optional<XmlElement> engine(XmlElement bundle) {
        return ENGINES.stream().flatMap(name -> CibTree.children(bundle, name)).findFirst();
    }

    static int replicas(XmlElement bundle) {
        return engine(bundle).map(engine -> number(engine, "replicas").orElse(Math.max(1, promotedMax(engine)))).orElse(0);
    }

    private static int promotedMax(XmlElement engine) {
        return Math.max(0, number(engine, "promoted-max").or(() -> number(engine, "masters")).orElse(0));
    }

    private static Optional<Integer> number(XmlElement element, String attribute) {
        return Optional.ofNullable(CibTree.text(element, attribute)).map(text -> Math.max(attribute.equals("replicas") ? 1 : 0, Numbers.integer(text).orElse(0)));
    }

    boolean read(Item bundle) {
        Optional<XmlElement> engine = engine(bundle.xml);
        if (engine.isEmpty()) {
            return false;
        }
        Optional<XmlElement> network = CibTree.children(bundle.xml, "network").findFirst();
        Optional<String> range = network.flatMap(element -> element.attribute("ip-range-start"));
        Optional<String> port = network.flatMap(element -> element.attribute("control-port"));
        Optional<XmlElement> inside = CibTree.children(bundle.xml, "primitive").findFirst();
        int replicas = replicas(bundle.xml);
        int perHost = Math.max(1, number(engine.get(), "replicas-per-host").orElse(1));
        if (range.isEmpty() && port.isPresent()) {
            perHost = 1;
        }
        bundle.cloneMax = replicas;
        bundle.cloneNodeMax = perHost;
        bundle.unique = perHost > 1;
        if (inside.isPresent()) {
            if (range.isEmpty() && port.isEmpty()) {
                return false;
            }
            bundle.inner = reading.unpack(inner(bundle, inside.get(), replicas, perHost, promotedMax(engine.get())), bundle, null);
            if (bundle.inner == null) {
                return false;
            }
        }
        String address = range.orElse(null);
        for (int number = 0; number < replicas; number++) {
            replica(bundle, engine.get().name(), number, address);
            address = next(address);
        }
        if (bundle.inner != null) {
            bundle.children.add(bundle.inner);
        }
        return true;
    }

    private static XmlElement inner(Item bundle, XmlElement inside, int replicas, int perHost, int promotedMax) {
        List<XmlElement> meta = new ArrayList<>();
        meta.add(ResourceReading.pair("ordered", "true"));
        meta.add(ResourceReading.pair("clone-max", String.valueOf(replicas)));
        meta.add(ResourceReading.pair("clone-node-max", String.valueOf(perHost)));
        meta.add(ResourceReading.pair("globally-unique", String.valueOf(perHost > 1)));
        if (promotedMax > 0) {
            meta.add(ResourceReading.pair("promotable", "true"));
            meta.add(ResourceReading.pair("promoted-max", String.valueOf(promotedMax)));
        }
        return new XmlElement("clone", Map.of("id", bundle.id + (promotedMax > 0 ? "-master" : "-clone")),
                List.of(new XmlElement("meta_attributes", Map.of(), meta), inside));
    }

    private void replica(Item bundle, String engine, int number, @Nullable String address) {
        Item child = bundle.inner == null ? null : bundle.inner.children.get(number);
        if (child != null) {
            child.exclusive = true;
        }
        Item container = part(bundle, bundle.id + "-" + engine + "-" + number, "heartbeat", engine);
        Item ip = address == null ? null : part(bundle, bundle.id + "-ip-" + address, "heartbeat", "IPaddr2");
        Item connection = null;
        int node = -1;
        if (child != null) {
            String name = reading.find(bundle.id + "-" + number).isPresent() ? "pcmk-internal-" + child.id + "-remote-" + number : bundle.id + "-" + number;
            node = reading.nodes.add(name, Node.Kind.GUEST, -Scores.INFINITY, true);
            close(node);
            java.util.Arrays.fill(child.start, Scores.ABSENT);
            child.start[node] = 500;
            child.parent.start[node] = -Scores.INFINITY;
            connection = part(bundle, ImpliedConnection.xml(name, container.id, null, null));
            connection.container = container;
            connection.insideRemotes = true;
            for (SchedulerNode each : reading.nodes.nodes()) {
                if (each.isRemote() && connection.start[each.index()] != Scores.ABSENT) {
                    connection.start[each.index()] = -Scores.INFINITY;
                }
            }
            int[] unused = container.needs;
            container.needs = child.needs;
            child.needs = unused;
        }
        bundle.replicas.add(new Item.Replica(container, ip, connection, child, node));
    }

    /// What came before the bundle took its node, if it was listed, for one like any other.
    private void close(int node) {
        for (Item earlier : reading.top) {
            if (earlier.start[node] != Scores.ABSENT) {
                earlier.start[node] = -Scores.INFINITY;
            }
        }
    }

    private Item part(Item bundle, String id, String provider, String type) {
        return part(bundle, new XmlElement("primitive", Map.of("id", id, "class", "ocf", "provider", provider, "type", type), List.of()));
    }

    private Item part(Item bundle, XmlElement xml) {
        Item part = reading.unpack(xml, bundle, null);
        if (part == null) {
            throw new IllegalStateException("a replica's part is no primitive");
        }
        bundle.children.add(part);
        return part;
    }

    /// Source: lib/pengine/bundle.c (`next_ip`)
    private static @Nullable String next(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String[] parts = address.split("\\.");
        if (parts.length != 4) {
            return null;
        }
        int third = Numbers.integer(parts[2]).orElse(0);
        int fourth = Numbers.integer(parts[3]).orElse(0);
        return fourth > 253 ? third > 253 ? null : "%s.%s.%d.1".formatted(parts[0], parts[1], third + 1)
                : "%s.%s.%d.%d".formatted(parts[0], parts[1], third, fourth + 1);
    }
}
