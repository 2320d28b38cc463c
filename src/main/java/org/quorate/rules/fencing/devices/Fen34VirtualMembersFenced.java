package org.quorate.rules.fencing.devices;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.Components;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen34VirtualMembersFenced implements Rule {

    @Override
    public String id() {
        return "FEN-34";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.node().isClusterNode())
                .flatMap(row -> facts.topology().find(row.node().machine(), VirtualMachine.class).stream()
                        .flatMap(vm -> problem(row, vm).stream()));
    }

    private static Optional<Problem> problem(FencingMatrix.ByDevice row, VirtualMachine vm) {
        if (row.dependsOn(Cause.WRONG_MACHINE)) {
            return Optional.of(Problem.of(row.node().name() + " runs in VM " + vm.name() + ", and its devices are for physical machines.",
                    row.node().element(), vm.id()));
        }
        return vm.drifting() && row.dependsOn(Cause.NEEDS_HYPERVISOR)
                ? Optional.of(Problem.of(row.node().name() + " runs in VM " + vm.name()
                        + ", which is moved between hypervisors, and its device asks only one of them.",
                        row.node().element(), vm.id())
                        .fix(Remedy.change("Pin " + vm.name() + " to its hypervisor", vm.id(), VirtualMachine.class, each ->
                                Components.with(each, "drifting", false))))
                : Optional.empty();
    }
}
