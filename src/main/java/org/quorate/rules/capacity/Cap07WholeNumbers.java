package org.quorate.rules.capacity;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Numbers;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap07WholeNumbers implements Rule {

    @Override
    public String id() {
        return "CAP-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().elements().stream().flatMap(element -> switch (element) {
            case ClusterNode node -> broken(node, node.utilization());
            case RemoteNodeEntry entry -> broken(entry, entry.utilization());
            case Primitive primitive -> broken(primitive, primitive.utilization());
            default -> Stream.empty();
        });
    }

    private static Stream<Problem> broken(Element element, List<NvSet> utilization) {
        return utilization.stream().flatMap(set -> set.pairs().stream())
                .filter(pair -> pair.text().filter(text -> Numbers.integer(text).isEmpty()).isPresent())
                .map(pair -> Problem.of("The utilization %s=%s of %s is no whole number."
                        .formatted(pair.name(), pair.text().orElse(""), element.name()), element.id()));
    }
}
