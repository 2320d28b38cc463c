package org.quorate.rules.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net04AddressesUnique implements Rule {

    @Override
    public String id() {
        return "NET-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, List<ClusterNode>> users = new LinkedHashMap<>();
        facts.topology().all(ClusterNode.class).forEach(node -> node.addresses().forEach(address ->
                users.computeIfAbsent(address.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(node)));
        return users.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.of("The address %s occurs %d times, on %s.".formatted(entry.getKey(), entry.getValue().size(),
                                entry.getValue().stream().map(ClusterNode::name).distinct().collect(Collectors.joining(", "))),
                        entry.getValue().stream().map(ClusterNode::id).distinct().toList()));
    }
}
