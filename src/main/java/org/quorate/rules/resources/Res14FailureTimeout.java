package org.quorate.rules.resources;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res14FailureTimeout implements Rule {

    @Override
    public String id() {
        return "RES-14";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast).flatMap(primitive -> {
            long timeout = primitive.meta("failure-timeout").flatMap(Durations::millis).orElse(0L);
            long longest = primitive.operations().stream().flatMap(operation -> Optional.ofNullable(operation.options().get("timeout")).stream())
                    .flatMap(text -> Durations.millis(text).stream()).mapToLong(Long::longValue).max().orElse(0);
            return timeout <= 0 || timeout > longest ? Stream.empty()
                    : Stream.of(Problem.of("failure-timeout of %s is %s, and its longest operation may take %s."
                            .formatted(primitive.name(), Durations.seconds(timeout), Durations.seconds(longest)), primitive.id())
                            .fix(Remedy.setMeta(primitive, "failure-timeout", "1h")).fix(Remedy.removeMeta(primitive, "failure-timeout")));
        });
    }
}
