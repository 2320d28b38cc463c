package org.quorate.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.AgentName;
import org.quorate.model.CibRule;
import org.quorate.model.Cluster;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NaturalId;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Sbd;
import org.quorate.model.Scenario;
import org.quorate.model.Scenario.Expectation;
import org.quorate.model.Score;
import org.quorate.model.Settings;
import org.quorate.model.Topology;
import org.quorate.model.Value;

/// A design in the making: the cluster's side of it. What is put here is put in the order in which the CIB has it.
final class Draft {

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    Draft() {
        properties.put("stonith-enabled", "true");
    }

    <E extends Element> ElementId add(E element) {
        elements.add(element);
        return element.id();
    }

    <E extends Element> E find(ElementId id, Class<E> type) {
        return elements.stream().filter(element -> element.id().equals(id)).map(type::cast).findFirst().orElseThrow();
    }

    static ElementId id(Class<? extends Element> kind, String name) {
        return NaturalId.of(kind, name).orElseThrow();
    }

    static ElementId resource(String name) {
        return id(Primitive.class, name);
    }

    void property(String name, String value) {
        properties.put(name, value);
    }

    /// A test of the design, and a lesson for whoever plays it.
    ///
    /// @param steps one after the other, each with the events of one instant
    void scenario(String name, String description, Expectation expected, List<List<String>> steps) {
        scenarios.add(new Scenario(name, description, steps, expected));
    }

    /// What is to come of a scenario.
    ///
    /// @param runs    resources that run, wherever
    /// @param stopped resources that run nowhere
    /// @param fenced  nodes that are fenced in the last step
    static Expectation expect(boolean quorate, List<String> runs, List<String> stopped, List<String> fenced) {
        Map<String, String> anywhere = new LinkedHashMap<>();
        runs.forEach(resource -> anywhere.put(resource, Expectation.ANY));
        return new Expectation(Optional.of(quorate), anywhere, stopped, fenced, List.of());
    }

    /// A service with a recurring monitor.
    void service(String name, String agent, Map<String, String> parameters) {
        add(new Primitive(resource(name), name, AgentName.parse(agent), Optional.empty(), set(parameters), List.of(), List.of(),
                List.of(operation("monitor", "30s", "30s")), Optional.empty(), Optional.empty(), Foreign.NONE));
    }

    static Operation operation(String name, String interval, String timeout) {
        return Operation.of(name, interval, Map.of("timeout", timeout));
    }

    static List<NvSet> set(Map<String, String> values) {
        return values.isEmpty() ? List.of() : List.of(NvSet.of(values.entrySet().stream().map(e -> Nv.of(e.getKey(), e.getValue())).toList()));
    }

    /// A parameter list in the order of writing: name, value, name, value ...
    static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    /// A fence device that logs in with a secret.
    void fenceDevice(String name, String agent, Map<String, String> parameters, String user, String secret, Optional<ElementId> unit) {
        List<Nv> pairs = new ArrayList<>(parameters.entrySet().stream().map(e -> Nv.of(e.getKey(), e.getValue())).toList());
        pairs.add(Nv.of("username", user));
        pairs.add(new Nv("password", new Value.Secret(secret), Optional.empty()));
        add(new Primitive(resource(name), name, AgentName.stonith(agent), Optional.empty(), List.of(NvSet.of(pairs)), List.of(), List.of(),
                List.of(Operation.of("monitor", "60s", Map.of())), Optional.empty(),
                unit.map(present -> new Primitive.Wiring(Optional.of(present), Optional.empty(), Optional.empty())), Foreign.NONE));
    }

    /// Fencing by the nodes' own watchdogs: a node that is lost or without quorum is reset by SBD within the timeout.
    ///
    /// @param timeout SBD's, in seconds; peers wait twice as long
    Sbd watchdogs(List<String> nodes, int timeout) {
        property("stonith-watchdog-timeout", 2 * timeout + "s");
        add(new Primitive(resource("watchdog"), "watchdog", AgentName.stonith("fence_watchdog"), Optional.empty(),
                set(values("pcmk_host_list", String.join(",", nodes))), List.of(), List.of(), List.of(Operation.of("monitor", "60s", Map.of())),
                Optional.empty(), Optional.empty(), Foreign.NONE));
        return new Sbd(List.of(), values("SBD_WATCHDOG_DEV", "/dev/watchdog", "SBD_WATCHDOG_TIMEOUT", Integer.toString(timeout)), Map.of());
    }

    /// The levels of a node, counted from 1.
    void levels(String node, List<List<String>> levels) {
        for (int i = 0; i < levels.size(); i++) {
            String name = "fl-%s-%d".formatted(node, i + 1);
            add(new FencingLevel(id(FencingLevel.class, name), name, new FencingLevel.NodeTarget(node), Integer.toString(i + 1),
                    levels.get(i), Foreign.NONE));
        }
    }

    void group(String name, String... members) {
        add(new Group(id(Group.class, name), name, Optional.empty(), List.of(members), List.of(), List.of(), Foreign.NONE));
    }

    /// Confines resources to one node: they neither run nor are looked for anywhere else.
    void confine(String resource, String node) {
        String name = "%s-on-%s".formatted(resource, node);
        add(new LocationConstraint(id(LocationConstraint.class, name), name, new LocationConstraint.Named(resource), Optional.empty(),
                new LocationConstraint.OnNode(node, Score.INFINITY), Optional.of("exclusive"), Foreign.NONE));
    }

    void prefer(String resource, String node, int score) {
        String name = "%s-prefers-%s".formatted(resource, node);
        add(new LocationConstraint(id(LocationConstraint.class, name), name, new LocationConstraint.Named(resource), Optional.empty(),
                new LocationConstraint.OnNode(node, Score.of(score)), Optional.empty(), Foreign.NONE));
    }

    /// A location constraint for all resources whose names a pattern finds, by a rule on the kind of node.
    void byKind(String name, String pattern, String operation, String kind, Score score, String discovery) {
        CibRule rule = new CibRule(Optional.empty(), Optional.of(score.text()), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#kind", operation, kind)));
        add(new LocationConstraint(id(LocationConstraint.class, name), name, new LocationConstraint.Pattern(pattern), Optional.empty(),
                new LocationConstraint.ByRules(List.of(rule)), Optional.of(discovery), Foreign.NONE));
    }

    void quorumDevice(String name, String address, ElementId place) {
        add(new QuorumDevice(id(QuorumDevice.class, name), name, Optional.of(place), "net", values("votes", "1"),
                values("algorithm", "ffsplit", "host", address), Map.of()));
    }

    Design design(String cluster, Info info, Intentions intentions, Sbd sbd, List<ElementId> rings) {
        List<Corosync.Link> links = new ArrayList<>();
        for (ElementId ring : rings) {
            links.add(new Corosync.Link(links.size(), Optional.of(ring), Map.of()));
        }
        Corosync corosync = new Corosync(Optional.of("knet"), links, values("crypto_cipher", "aes256", "crypto_hash", "sha256"), Map.of(),
                Map.of());
        Cluster configuration = new Cluster(cluster, corosync, Optional.of(sbd), set(properties),
                set(values("resource-stickiness", "1")), List.of(), Optional.empty(), Map.of(), List.of());
        return new Design(info, new Topology(Elements.of(elements), configuration, intentions), Diagram.EMPTY, Settings.DEFAULT, List.of()).withScenarios(scenarios);
    }
}
