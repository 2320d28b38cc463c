package org.quorate.rules.resources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res03MutualColocation implements Rule {

    @Override
    public String id() {
        return "RES-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<ColocationConstraint> ties = facts.colocations().constraints().stream().filter(each -> each.weight() >= Score.LIMIT).toList();
        Map<List<String>, ColocationConstraint> seen = new LinkedHashMap<>();
        return ties.stream().filter(each -> {
            seen.putIfAbsent(List.of(each.resource(), each.with()), each);
            return seen.containsKey(List.of(each.with(), each.resource()));
        }).map(each -> Problem.of("%s and %s are each colocated with the other.".formatted(each.with(), each.resource()),
                seen.getOrDefault(List.of(each.with(), each.resource()), each).id(), each.id()).fix(Remedy.remove(each))).toList().stream();
    }
}
