package org.quorate.rules.nodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Nod07OneName implements Rule {

    @Override
    public String id() {
        return "NOD-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(ClusterNode.class).filter(node -> !node.corosync().getOrDefault("name", node.name()).equals(node.name()))
                .map(Nod07OneName::problem);
    }

    private static Problem problem(ClusterNode node) {
        return Problem.of("%s is called %s in corosync.conf.".formatted(node.name(), node.corosync().get("name")), node.id())
                .because("Pacemaker takes the name from there, and what the CIB says of %s is said of another node.".formatted(node.name()))
                .fix(Remedy.change("Call it %s in corosync.conf".formatted(node.name()), node.id(), ClusterNode.class,
                        each -> Components.with(each, "corosync", withoutName(each.corosync()))));
    }

    private static Map<String, String> withoutName(Map<String, String> options) {
        Map<String, String> rest = new LinkedHashMap<>(options);
        rest.remove("name");
        return rest;
    }
}
