package org.quorate.rules.nodes;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Nod10ClusterName implements Rule {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    @Override
    public String id() {
        return "NOD-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        String name = facts.topology().cluster().name();
        if (name.isBlank()) {
            return Stream.of(Problem.of("The cluster has no name.").fix(rename("cluster")));
        }
        return FORM.matcher(name).matches() ? Stream.empty() : facts.resources().clusterStorage().limit(1)
                .map(storage -> Problem.of("The cluster name \"%s\" does not suit %s.".formatted(name, storage.name()), storage.id())
                        .because("GFS2 takes letters, digits, _ and -, at most 32.")
                        .fix(rename(fitting(name))));
    }

    private static String fitting(String name) {
        String fitting = name.replaceAll("[^A-Za-z0-9_-]", "");
        return fitting.isEmpty() ? "cluster" : fitting.substring(0, Math.min(32, fitting.length()));
    }

    private static Edit rename(String name) {
        return Edit.of("Name the cluster " + name, design -> design.withTopology(
                design.topology().withCluster(Components.with(design.topology().cluster(), "name", name))));
    }
}
