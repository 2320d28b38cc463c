package org.quorate.rules.capacity;

import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap04GuestsDeclareWhatIsAsked implements Rule {

    @Override
    public String id() {
        return "CAP-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.capacity().isHeeded() ? facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> !primitive.utilization().isEmpty()).flatMap(primitive -> lacking(facts, primitive)) : Stream.empty();
    }

    private static Stream<Problem> lacking(Facts facts, Primitive primitive) {
        return facts.locations().preferred(primitive).stream().filter(node -> !node.isClusterNode())
                .filter(node -> facts.locations().allows(primitive, node))
                .flatMap(node -> Capacity.amounts(primitive.utilization()).entrySet().stream()
                        .filter(need -> need.getValue() > 0 && !Capacity.amounts(facts.nodes().utilization(node.name())).containsKey(need.getKey()))
                        .map(need -> Problem.of("%s asks for %s, and the %s %s declares none."
                                .formatted(primitive.name(), need.getKey(), node.kind().term(), node.name()), primitive.id(), node.element())));
    }
}
