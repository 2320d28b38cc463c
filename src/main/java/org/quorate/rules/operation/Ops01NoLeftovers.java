package org.quorate.rules.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibBoolean;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.NvSet;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops01NoLeftovers implements Rule {

    @Override
    public String id() {
        return "OPS-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Stream<Problem> properties = Stream.of("maintenance-mode", "stop-all-resources")
                .filter(name -> facts.topology().cluster().property(name).filter(CibBoolean::isTrue).isPresent())
                .map(name -> Problem.of("%s is set.".formatted(name)).fix(Remedy.removeProperty(name)));
        Stream<Problem> nodes = facts.topology().elements().stream().flatMap(element -> switch (element) {
            case ClusterNode node -> attributes(node, node.name(), node.attributes());
            case RemoteNodeEntry entry -> attributes(entry, entry.name(), entry.attributes());
            default -> Stream.empty();
        });
        return Stream.concat(properties, nodes);
    }

    private static Stream<Problem> attributes(Element element, String node, List<NvSet> attributes) {
        return Stream.of("standby", "maintenance").filter(name -> NvSet.text(attributes, name).filter(CibBoolean::isTrue).isPresent())
                .map(name -> Problem.of("%s is in %s.".formatted(node, name), element.id())
                        .fix(Remedy.change("Take %s out of %s".formatted(node, name), element.id(), Element.class, each ->
                                (Element) Components.with((Record) each, "attributes", NvSet.with(attributes, name, Optional.empty())))));
    }
}
