package org.quorate.rules.capacity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap03HostsDeclareWhatIsAsked implements Rule {

    @Override
    public String id() {
        return "CAP-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.capacity().isHeeded() ? facts.nodes().clusterNodes().stream().flatMap(node -> lacking(facts, node)) : Stream.empty();
    }

    private static Stream<Problem> lacking(Facts facts, Node node) {
        Set<String> declared = Capacity.amounts(facts.nodes().utilization(node.name())).keySet();
        Map<String, Primitive> asked = new LinkedHashMap<>();
        facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> !primitive.utilization().isEmpty() && facts.locations().allows(primitive, node))
                .forEach(primitive -> Capacity.amounts(primitive.utilization()).forEach((name, amount) -> {
                    if (amount > 0 && !declared.contains(name)) {
                        asked.putIfAbsent(name, primitive);
                    }
                }));
        return asked.entrySet().stream().map(entry -> Problem.of("%s asks for %s, and %s declares none."
                .formatted(entry.getValue().name(), entry.getKey(), node.name()), node.element(), entry.getValue().id())
                .because("What a node does not declare counts as 0."));
    }
}
