package org.quorate.rules.remote.spread;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem13OpaqueVmOnRemotes implements Rule {

    @Override
    public String id() {
        return "REM-13";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class).filter(vm -> vm.guestNode().isEmpty() && !vm.isRemoteConnection()
                        && facts.topology().find(vm.machine(), VirtualMachine.class).isPresent())
                .flatMap(vm -> facts.locations().preferred(vm).stream()
                        .filter(node -> node.kind() == Node.Kind.GUEST && facts.locations().allows(vm, node))
                        .map(node -> Problem.of("The VM " + vm.name() + " may run inside guest node " + node.name() + ", a VM itself.",
                                vm.id(), node.element())));
    }
}
