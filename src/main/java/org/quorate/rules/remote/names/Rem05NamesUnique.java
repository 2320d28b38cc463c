package org.quorate.rules.remote.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.Renaming;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.FreeName;

final class Rem05NamesUnique implements Rule {

    @Override
    public String id() {
        return "REM-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, List<Node>> byName = facts.nodes().all().stream().filter(node -> !node.isClusterNode())
                .collect(Collectors.groupingBy(node -> node.name().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream().filter(same -> same.size() > 1).map(same -> problem(facts, same));
    }

    private static Problem problem(Facts facts, List<Node> same) {
        Node last = same.getLast();
        String free = FreeName.of(facts, last.name() + "-" + same.size());
        Problem problem = Problem.of(same.size() + " guest or remote nodes have the name " + same.getFirst().name() + ".", same.stream()
                .map(Node::element).toList());
        return switch (last.kind()) {
            case GUEST -> problem.fix(Renaming.guestNode(last.element(), free));
            case REMOTE -> problem.fix(Edit.rename(last.element(), free));
            case CLUSTER -> problem;
        };
    }
}
