package org.quorate.rules.resources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Components;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Res10ApartAfterLoss implements Rule {

    @Override
    public String id() {
        return "RES-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int losses = facts.topology().intentions().survive().orElse(1);
        return facts.colocations().apartSets().stream().flatMap(set -> problem(facts, set, losses));
    }

    private static Stream<Problem> problem(Facts facts, Set<String> set, int losses) {
        List<Resource> resources = set.stream().flatMap(name -> facts.resources().find(name).stream()).toList();
        Set<Node> eligible = resources.stream().flatMap(resource -> facts.locations().allowed(resource).stream()).collect(Collectors.toSet());
        if (eligible.isEmpty() || set.size() <= eligible.size() - losses) {
            return Stream.empty();
        }
        List<ColocationConstraint> constraints = facts.colocations().constraints().stream()
                .filter(each -> each.weight() <= -Score.LIMIT && set.contains(each.resource()) && set.contains(each.with())).toList();
        return Stream.of(Problem.of("%s must not share a node, and after the loss of %d of %d nodes %d are left."
                                .formatted(String.join(", ", set), losses, eligible.size(), Math.max(0, eligible.size() - losses)),
                        constraints.stream().map(ColocationConstraint::id).toList())
                .fix(Edit.put("Prefer separate nodes with the score -1000", constraints.stream()
                        .map(each -> Components.with(each, "score", Optional.of(new Score("-1000")))).toList())));
    }
}
