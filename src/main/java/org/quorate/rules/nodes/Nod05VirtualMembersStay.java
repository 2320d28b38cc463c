package org.quorate.rules.nodes;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Nod05VirtualMembersStay implements Rule {

    @Override
    public String id() {
        return "NOD-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().clusterNodes().stream()
                .flatMap(node -> facts.topology().find(node.machine(), VirtualMachine.class).stream().flatMap(vm -> of(node, vm)));
    }

    private static Stream<Problem> of(Node node, VirtualMachine vm) {
        Stream<Problem> drifting = !vm.drifting() ? Stream.empty()
                : Stream.of(Problem.of("The hypervisor may migrate %s, on which %s runs."
                        .formatted(vm.name(), node.name()), vm.id(), node.element())
                        .fix(set(vm, "Pin " + vm.name(), "drifting", false)));
        Stream<Problem> shared = !vm.reserved().equals(Optional.of(false)) ? Stream.empty()
                : Stream.of(Problem.of("Processor and memory of %s, on which %s runs, are not reserved."
                        .formatted(vm.name(), node.name()), vm.id(), node.element())
                        .fix(set(vm, "Reserve processor and memory of " + vm.name(), "reserved", Optional.of(true))));
        return Stream.concat(drifting, shared);
    }

    private static Edit set(VirtualMachine vm, String label, String component, Object value) {
        return Remedy.change(label, vm.id(), VirtualMachine.class, each -> Components.with(each, component, value));
    }
}
