package org.quorate.rules.fencing.levels;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen26PathApartFromLinks implements Rule {

    @Override
    public String id() {
        return "FEN-26";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        boolean links = facts.topology().cluster().corosync().links().stream().anyMatch(link -> link.network().isPresent());
        return links || facts.fencing().devices().isEmpty() ? Optional.empty()
                : Optional.of("No cluster link says which network it runs over.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.dependsOn(Cause.CLUSTER_NETWORK)).map(row -> problem(facts, row));
    }

    /// an error when there is but one link and one way
    private static Problem problem(Facts facts, FencingMatrix.ByDevice row) {
        Problem problem = Problem.of("What carries all cluster links of " + row.node().name() + " carries every way to fence it.", row
                .node().element());
        Problem explained = row.possible().stream().flatMap(way -> way.verdict().reasons().stream())
                .filter(reason -> reason.cause() == Cause.CLUSTER_NETWORK)
                .map(Verdict.Reason::text).distinct().map(text -> "Fencing works only if " + text + ".")
                .reduce(problem, Problem::because, (first, _) -> first);
        boolean only = facts.topology().cluster().corosync().links().size() == 1 && row.possible().size() == 1;
        return only ? explained.as(Severity.ERROR) : explained;
    }
}
