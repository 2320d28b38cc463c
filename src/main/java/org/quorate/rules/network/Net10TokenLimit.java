package org.quorate.rules.network;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Net10TokenLimit implements Rule {

    private static final int LIMIT = 300_000;

    @Override
    public String id() {
        return "NET-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int effective = facts.totem().effective();
        return effective <= LIMIT ? Stream.empty()
                : Stream.of(Problem.of("The token timeout is %d s, above %d s.".formatted(effective / 1000, LIMIT / 1000))
                        .fix("Use the default token timeout",
                                Remedy.removeTotemOption("token").then(Remedy.removeTotemOption("token_coefficient"))));
    }
}
