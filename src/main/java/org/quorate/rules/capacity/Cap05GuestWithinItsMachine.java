package org.quorate.rules.capacity;

import java.util.Map;
import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap05GuestWithinItsMachine implements Rule {

    @Override
    public String id() {
        return "CAP-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.GUEST).flatMap(guest -> facts.topology().find(guest.element(), Primitive.class).stream()
                .flatMap(vm -> larger(facts, guest, vm)));
    }

    private static Stream<Problem> larger(Facts facts, Node guest, Primitive vm) {
        Map<String, Integer> size = Capacity.amounts(vm.utilization());
        return Capacity.amounts(facts.nodes().utilization(guest.name())).entrySet().stream()
                .filter(offer -> size.containsKey(offer.getKey()) && offer.getValue() > size.getOrDefault(offer.getKey(), 0))
                .map(offer -> Problem.of("%s offers %d of %s, and its machine %s takes %d."
                        .formatted(guest.name(), offer.getValue(), offer.getKey(),
                        vm.name(), size.getOrDefault(offer.getKey(), 0)), vm.id()));
    }
}
