package org.quorate.rules.fencing.levels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Node;
import org.quorate.analysis.Verdict;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.FencingLevel;
import org.quorate.model.Host;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen24AllOutletsInOneLevel implements Rule {

    @Override
    public String id() {
        return "FEN-24";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        boolean known = facts.topology().all(Host.class).anyMatch(host -> !host.supplies().isEmpty());
        boolean asked = facts.fencing().devices().stream().anyMatch(device -> device.agent() == FenceAgent.OUTLET);
        return known || !asked ? Optional.empty() : Optional.of("No host says what feeds its power supplies.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice()
                .flatMap(row -> row.ways().stream().filter(way -> way.verdict().has(Cause.PART_OF_POWER)).limit(1)
                        .map(way -> problem(facts, row, way)));
    }

    private static Problem problem(Facts facts, FencingMatrix.ByDevice row, FencingMatrix.Way way) {
        Node node = row.node();
        Problem problem = Problem.of("Fencing " + node.name() + " by " + way.cells().stream().map(FencingMatrix.Cell::device)
                .collect(Collectors.joining(" and "))
                + " leaves it powered.", node.element());
        for (Verdict.Reason reason : way.verdict().reasons()) {
            problem = reason.cause() == Cause.PART_OF_POWER ? problem.because(reason.text() + ".") : problem;
        }
        List<String> outlets = facts.fencing().devices().stream().filter(device -> device.enabled() && device.agent() == FenceAgent.OUTLET
                && device.reach(node.name()) == FenceDevice.Reach.YES).map(FenceDevice::name).toList();
        return facts.fencePaths().cutsAllPower(outlets, node) ? problem.fix(merge(row, outlets)) : problem;
    }

    private static Edit merge(FencingMatrix.ByDevice row, List<String> outlets) {
        String node = row.node().name();
        String label = "Put " + String.join(" and ", outlets) + " into one level of " + node;
        List<FencingLevel> partial = row.ways().stream()
                .filter(way -> way.cells().stream().allMatch(cell -> outlets.contains(cell.device())))
                .flatMap(way -> way.level().stream()).filter(level -> level.target() instanceof FencingLevel.NodeTarget).toList();
        if (partial.isEmpty()) {
            List<String> others = row.ways().stream().flatMap(way -> way.cells().stream()).map(FencingMatrix.Cell::device)
                    .filter(name -> !outlets.contains(name)).toList();
            Edit levels = FenceRemedy.addLevel(label, node, others.size() + 1, outlets);
            for (int i = 0; i < others.size(); i++) {
                levels = levels.then(FenceRemedy.addLevel(label, node, i + 1, List.of(others.get(i))));
            }
            return levels;
        }
        Edit merged = FenceRemedy.setDevices(label, partial.getFirst(), outlets);
        return partial.stream().skip(1).map(FenceRemedy::removeLevel).reduce(merged, Edit::then);
    }
}
