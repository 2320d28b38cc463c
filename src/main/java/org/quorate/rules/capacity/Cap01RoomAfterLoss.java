package org.quorate.rules.capacity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.finding.Severity;
import org.quorate.model.Primitive;
import org.quorate.rules.NameList;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap01RoomAfterLoss implements Rule {

    @Override
    public String id() {
        return "CAP-01";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.capacity().isKnown() ? Optional.empty()
                : Optional.of("The design does not say what every cluster node offers and what virtual machines need.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> nodes = facts.nodes().clusterNodes();
        Map<Node, List<Primitive>> homeless = new LinkedHashMap<>();
        nodes.forEach(lost -> {
            List<Primitive> without = without(facts, nodes, lost);
            if (!without.isEmpty()) {
                homeless.put(lost, without);
            }
        });
        return nodes.size() < 2 ? Stream.empty() : homeless.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size())).stream()
                .map(worst -> problem(worst.getKey(), worst.getValue(), homeless.keySet()));
    }

    private static List<Primitive> without(Facts facts, List<Node> nodes, Node lost) {
        Outage outage = facts.failureDomains().outage(lost.machine().stream().toList());
        List<Node> left = nodes.stream().filter(node -> !node.equals(lost) && outage.works(node)).toList();
        return facts.capacity().homeless(left, facts.locations()::allows);
    }

    private static Problem problem(Node lost, List<Primitive> homeless, Set<Node> all) {
        Problem problem = Problem.of("Without %s there is no room for %s.".formatted(lost.name(), NameList.of(homeless)),
                Stream.concat(Stream.of(lost.element()), homeless.stream().map(Primitive::id)).toList());
        Problem told = all.size() == 1 ? problem : problem.because("The loss of %s leaves too little room too.".formatted(all.stream()
                .filter(node -> !node.equals(lost)).map(Node::name).collect(Collectors.joining(", "))));
        return homeless.stream().anyMatch(vm -> Capacity.priority(vm) > 0) ? told.as(Severity.ERROR) : told;
    }
}
