package org.quorate.rules.capacity;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibBoolean;
import org.quorate.model.Numbers;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Cap09MigrationStorm implements Rule {

    private static final int MANY = 4;

    @Override
    public String id() {
        return "CAP-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        long limit = facts.topology().cluster().property("migration-limit").flatMap(Numbers::integer).orElse(-1);
        List<Primitive> migrating = facts.capacity().vms().filter(vm -> vm.meta("allow-migrate").filter(CibBoolean::isTrue).isPresent()).toList();
        int hosts = facts.nodes().clusterNodes().size();
        if (limit > 0 || hosts == 0 || migrating.size() <= MANY * hosts) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("%d virtual machines on %d cluster nodes may migrate all at once.".formatted(migrating.size(), hosts))
                .because("migration-limit is not set.").fix(Remedy.setProperty("migration-limit", "2")));
    }
}
