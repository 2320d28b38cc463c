package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
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
        return facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(Quo23ClusterFilesystemFreezes::isClusterStorage).limit(1)
                .map(primitive -> Problem.of("%s belongs to a cluster file system, and no-quorum-policy is %s.".formatted(primitive.name(), policy), primitive.id())
                        .because("Without quorum it cannot be stopped, so the node is fenced.")
                        .fix(Remedy.setProperty("no-quorum-policy", "freeze")));
    }

    private static boolean isClusterStorage(Primitive primitive) {
        return switch (primitive.agent().type()) {
            case "controld", "lvmlockd", "clvm" -> true;
            case "Filesystem" -> primitive.parameter("fstype").filter(type -> type.equals("gfs2") || type.equals("ocfs2")).isPresent();
            default -> false;
        };
    }
}
