package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo23ClusterFilesystemFreezes implements Rule {

    @Override
    public String id() {
        return "QUO-23";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        String policy = facts.topology().cluster().property("no-quorum-policy").orElse("stop");
        if (policy.equals("freeze")) {
            return Stream.empty();
        }
        return facts.resources().clusterStorage().limit(1)
                .map(primitive -> Problem.of("%s belongs to a cluster file system, and no-quorum-policy is %s."
                        .formatted(primitive.name(), policy), primitive.id())
                        .because("Without quorum it cannot be stopped, so the node is fenced.")
                        .fix(Remedy.setProperty("no-quorum-policy", "freeze")));
    }
}
