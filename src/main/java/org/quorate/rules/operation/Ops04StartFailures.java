package org.quorate.rules.operation;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibBoolean;
import org.quorate.model.Cluster;
import org.quorate.model.NvSet;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops04StartFailures implements Rule {

    @Override
    public String id() {
        return "OPS-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Cluster cluster = facts.topology().cluster();
        if (cluster.property("start-failure-is-fatal").filter(CibBoolean::isFalse).isPresent()) {
            return Stream.empty();
        }
        List<Resource> hopeful = facts.resources().all().filter(resource -> isSet(resource.metaAttributes())).toList();
        if (hopeful.isEmpty() && !isSet(cluster.resourceDefaults())) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("A single failed start counts as fatal in spite of migration-threshold.", hopeful.stream()
                .map(Resource::id).toList())
                .because("start-failure-is-fatal is true.").fix(Remedy.setProperty("start-failure-is-fatal", "false")));
    }

    private static boolean isSet(List<NvSet> sets) {
        return NvSet.text(sets, "migration-threshold").filter(text -> !text.equals("INFINITY")).isPresent();
    }
}
