package org.quorate.rules.remote.spread;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Preferences;
import org.quorate.model.Clone;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem23ClonesSpread implements Rule {

    @Override
    public String id() {
        return "REM-23";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean remotes = facts.nodes().all().stream().anyMatch(node -> !node.isClusterNode());
        return !remotes || !facts.locations().isSymmetric() ? Stream.empty() : facts.topology().all(Clone.class)
                .filter(clone -> clone.meta("clone-max").isEmpty() && facts.locations().of(clone).isEmpty()
                        && facts.resources().primitives(clone).noneMatch(Preferences::runsOnClusterNodesOnly))
                .map(clone -> Problem.of("The clone " + clone.name() + " runs on every remote and guest node too.", clone.id())
                        .fix(ResourceRemedy.onlyOnClusterNodes(clone.name())));
    }
}
