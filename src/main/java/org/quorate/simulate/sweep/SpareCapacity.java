package org.quorate.simulate.sweep;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;

/// What the cluster nodes that go on offer beyond what the virtual machines that still run ask of them. Less than nothing: they are given more than they have,
/// which the scheduler does unless a placement strategy forbids it.
final class SpareCapacity {

    private final boolean known;
    private final Map<String, Map<String, Integer>> offers = new HashMap<>();
    private final List<Ask> asks;

    /// @param service the number of the service that the virtual machine belongs to
    private record Ask(int service, Map<String, Integer> amounts) {
    }

    /// @param services in the order of their numbers
    SpareCapacity(Facts facts, List<Resource> services) {
        Capacity capacity = facts.capacity();
        known = capacity.isKnown();
        facts.nodes().clusterNodes().stream().filter(node -> !facts.nodes().isStandby(node.name())).forEach(node -> offers.put(node.name(), capacity.offer(node)));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < services.size(); i++) {
            int number = i;
            facts.resources().primitives(services.get(i)).forEach(primitive -> numbers.put(primitive.name(), number));
        }
        asks = capacity.vms().filter((Primitive vm) -> numbers.containsKey(vm.name())).map(vm -> new Ask(numbers.get(vm.name()), capacity.demand(vm))).toList();
    }

    /// By the name of what is offered, memory in MiB; empty: not known.
    ///
    /// @param nodes those that go on
    /// @param lost  the services that do not run, by number
    Map<String, Integer> of(List<Node> nodes, BitSet lost) {
        Map<String, Integer> spare = new LinkedHashMap<>();
        if (known) {
            nodes.forEach(node -> offers.getOrDefault(node.name(), Map.of()).forEach((name, amount) -> spare.merge(name, amount, Integer::sum)));
            asks.stream().filter(ask -> !lost.get(ask.service())).forEach(ask -> ask.amounts().forEach((name, amount) -> spare.merge(name, -amount, Integer::sum)));
        }
        return spare;
    }
}
