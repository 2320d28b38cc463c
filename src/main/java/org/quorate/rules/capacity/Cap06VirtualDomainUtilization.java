package org.quorate.rules.capacity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.CibBoolean;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.rules.NameList;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Cap06VirtualDomainUtilization implements Rule {

    private static final List<String> OWN = List.of("cpu", "host_memory", "hv_memory");

    @Override
    public String id() {
        return "CAP-06";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Primitive> writing = facts.capacity().isHeeded() ? facts.capacity().vms().filter(vm -> vm.agent().type().equals("VirtualDomain"))
                .filter(vm -> !written(vm).isEmpty()).toList() : List.of();
        return writing.isEmpty() ? Stream.empty() : facts.nodes().clusterNodes().stream().flatMap(node -> lacking(facts, node, writing));
    }

    private static List<String> written(Primitive vm) {
        return OWN.stream().filter(name -> vm.parameter("autoset_utilization_" + name).filter(CibBoolean::isFalse).isEmpty()).toList();
    }

    private static Stream<Problem> lacking(Facts facts, Node node, List<Primitive> writing) {
        Set<String> declared = Capacity.amounts(facts.nodes().utilization(node.name())).keySet();
        List<Primitive> shutOut = writing.stream().filter(vm -> facts.locations().allows(vm, node) && !declared.containsAll(written(vm))).toList();
        if (shutOut.isEmpty()) {
            return Stream.empty();
        }
        String missing = written(shutOut.getFirst()).stream().filter(name -> !declared.contains(name)).collect(Collectors.joining(", "));
        return Stream.of(Problem.of("VirtualDomain sets %s on %s, and %s does not declare them."
                .formatted(missing, NameList.of(shutOut), node.name()),
                        Stream.concat(Stream.of(node.element()), shutOut.stream().map(Primitive::id)).toList())
                .fix(writing.stream().flatMap(vm -> written(vm).stream()
                        .map(name -> ResourceRemedy.setParameter(vm, "autoset_utilization_" + name, "false")))
                        .reduce((first, next) -> new Edit("Keep VirtualDomain from setting utilization", first.mergeKey(),
                                first.then(next)::apply)).orElseThrow()));
    }
}
