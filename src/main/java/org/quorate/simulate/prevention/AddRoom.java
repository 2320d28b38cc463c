package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Node;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;
import org.quorate.simulate.schedule.Reason;

/// More capacity of nodes, for what no node has room for: each service goes to the node that has been given least.
///
/// Source: Pacemaker Explained, "Utilization and Placement Strategy"
final class AddRoom implements Remedy {

    @Override
    public String kind() {
        return "more capacity";
    }

    /// A node that takes something in.
    private record Host(Node node, List<Primitive> services) {

        int given() {
            return services.stream().flatMap(service -> Capacity.amounts(service.utilization()).values().stream()).mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        List<Host> hosts = trouble.usable().filter(Node::isClusterNode).map(node -> new Host(node, new ArrayList<>())).toList();
        homeless(trouble).forEach(service -> hosts.stream().filter(host -> trouble.facts().locations().allows(service, host.node()))
                .min(Comparator.comparingInt(Host::given)).ifPresent(host -> host.services().add(service)));
        List<Host> taking = hosts.stream().filter(host -> !host.services().isEmpty()).toList();
        if (taking.isEmpty()) {
            return List.of();
        }
        String label = taking.stream().map(host -> "%s room for %s (%s)".formatted(host.node().name(), Trouble.listed(host.services().stream().map(Primitive::name).toList()),
                needed(host, trouble).entrySet().stream().map(amount -> amount.getKey() + "=" + amount.getValue()).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", and "));
        return List.of(Candidate.of("Give " + label, Optional.of(taking.getFirst().node().element()), Effort.MACHINE, design -> given(design, taking, trouble)));
    }

    private static List<Primitive> homeless(Trouble trouble) {
        return trouble.last().fates().stream().filter(fate -> fate.to().isEmpty() && fate.why().equals(Reason.CAPACITY.text())).map(fate -> Harm.resource(fate.instance())).distinct()
                .flatMap(name -> trouble.facts().resources().find(name).stream()).filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(service -> !service.utilization().isEmpty()).toList();
    }

    /// what runs on the node and what is to run there, of everything for which there is too little
    private static Map<String, Integer> needed(Host host, Trouble trouble) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        host.services().forEach(service -> Capacity.amounts(service.utilization()).forEach((name, amount) -> needed.merge(name, amount, Integer::sum)));
        trouble.last().after().placement().forEach((instance, node) -> {
            if (node.equals(host.node().name())) {
                trouble.facts().resources().find(Harm.resource(instance)).filter(Primitive.class::isInstance).map(Primitive.class::cast).ifPresent(service ->
                        Capacity.amounts(service.utilization()).forEach((name, amount) -> needed.computeIfPresent(name, (_, sum) -> sum + amount)));
            }
        });
        Map<String, Integer> offered = Capacity.amounts(trouble.facts().nodes().utilization(host.node().name()));
        needed.entrySet().removeIf(amount -> amount.getValue() <= offered.getOrDefault(amount.getKey(), 0));
        return needed;
    }

    private static Design given(Design design, List<Host> hosts, Trouble trouble) {
        Design given = design;
        for (Host host : hosts) {
            ElementId node = host.node().element();
            for (Map.Entry<String, Integer> amount : needed(host, trouble).entrySet()) {
                given = Changes.element(given, node, ClusterNode.class, each -> Components.with(each, "utilization",
                        NvSet.with(each.utilization(), amount.getKey(), Optional.of(Value.of(amount.getValue().toString())))));
            }
        }
        return given;
    }
}
