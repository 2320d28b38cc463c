package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.NvSet;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Rem24GuestCanStart implements Rule {

    @Override
    public String id() {
        return "REM-24";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.remotes().stream().filter(remote -> isStopped(facts, remote)).flatMap(remote -> waiting(facts, remote).stream());
    }

    private static boolean isStopped(Facts facts, Remote remote) {
        return remote.node().kind() == Node.Kind.GUEST && Stream.of(remote.resource(), facts.resources().outermost(remote.resource()))
                .anyMatch(resource -> NvSet.text(resource.metaAttributes(), "target-role").filter("Stopped"::equalsIgnoreCase).isPresent());
    }

    private static Optional<Problem> waiting(Facts facts, Remote remote) {
        List<Resource> inner = facts.guests().inside(remote.node());
        String vm = remote.resource().name();
        return inner.isEmpty() ? Optional.empty() : Optional.of(Problem.of("The VM " + vm + " is disabled, and " + inner.getFirst().name()
                + (inner.size() == 1 ? " is" : " and " + (inner.size() - 1) + " more are") + " meant for its guest node " + remote
                .node().name() + ".", remote.resource().id())
                .fix("Enable " + vm, Remedy.removeMeta(remote.resource(), "target-role")
                        .then(Remedy.removeMeta(facts.resources().outermost(remote.resource()), "target-role"))));
    }
}
