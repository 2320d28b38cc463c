package org.quorate.rules.remote.connections;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Rem29NotARemoteInsideAVm implements Rule {

    @Override
    public String id() {
        return "REM-29";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class).filter(primitive -> primitive.isRemoteConnection() && primitive.machine().isPresent())
                .flatMap(connection -> facts.topology().all(Primitive.class)
                        .filter(vm -> !vm.isRemoteConnection() && vm.machine().equals(connection.machine()))
                        .map(vm -> problem(connection, vm)));
    }

    private static Problem problem(Primitive connection, Primitive vm) {
        Problem problem = Problem.of("Remote node " + connection.name() + " runs in the VM of " + vm.name()
                + ", which the cluster manages.", connection.id(), vm.id());
        return vm.guestNode().isPresent() ? problem : problem
                .fix("Make " + connection.name() + " the guest node of " + vm.name(), guest(connection, vm));
    }

    private static Edit guest(Primitive connection, Primitive vm) {
        Edit named = Remedy.setMeta(vm, "remote-node", connection.name());
        Edit addressed = connection.parameter("server").map(server -> named.then(Remedy.setMeta(vm, "remote-addr", server))).orElse(named);
        return Edit.of("Remove " + connection.name(), design -> design.withTopology(design.topology()
                .withElements(design.topology().elements().without(List.of(connection.id()))))).then(addressed);
    }
}
