package org.quorate.rules.capacity;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.NameList;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Cap02UtilizationNeedsStrategy implements Rule {

    @Override
    public String id() {
        return "CAP-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (facts.capacity().isHeeded()) {
            return Stream.empty();
        }
        List<Primitive> demanding = facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> !primitive.utilization().isEmpty()).toList();
        return demanding.isEmpty() ? Stream.empty()
                : Stream.of(Problem.of("%s %s a utilization, and placement-strategy is default."
                        .formatted(NameList.of(demanding), demanding.size() == 1 ? "has" : "have"),
                        demanding.stream().map(Primitive::id).toList()).fix(Remedy.setProperty("placement-strategy", "balanced")));
    }
}
