package org.quorate.rules.network;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net01LinkLimit implements Rule {

    @Override
    public String id() {
        return "NET-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int limit = facts.links().isKnet() ? 8 : 1;
        int count = facts.links().count();
        return count <= limit ? Stream.empty()
                : Stream.of(Problem.of("The cluster has %d links, and %s carries %d."
                        .formatted(count, facts.topology().cluster().corosync().transport().orElse("knet"), limit)));
    }
}
