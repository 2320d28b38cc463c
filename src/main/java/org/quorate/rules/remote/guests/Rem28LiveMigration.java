package org.quorate.rules.remote.guests;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.CibBoolean;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Rem28LiveMigration implements Rule {

    @Override
    public String id() {
        return "REM-28";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return !facts.topology().intentions().liveMigration() ? Stream.empty() : facts.topology().all(Primitive.class)
                .flatMap(primitive -> facts.topology().find(primitive.machine(), VirtualMachine.class)
                        .filter(_ -> !primitive.isRemoteConnection()).stream()
                        .flatMap(vm -> problem(primitive, vm).stream()));
    }

    private static Optional<Problem> problem(Primitive resource, VirtualMachine vm) {
        if (resource.meta("allow-migrate").filter(CibBoolean::isTrue).isEmpty()) {
            return Optional.of(Problem.of("Live migration is asked for, and " + resource.name() + " does not allow it.", resource.id())
                    .fix(Remedy.setMeta(resource, "allow-migrate", "true")));
        }
        return vm.storage().isEmpty()
                ? Optional.of(Problem.of("Live migration is asked for, and " + vm.name()
                        + " is not said to have its disks on shared storage.",
                resource.id(), vm.id()).as(Severity.INFO)) : Optional.empty();
    }
}
