package org.quorate.rules.fencing.levels;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.FencingLevel;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen22LevelDeviceCoversTarget implements Rule {

    @Override
    public String id() {
        return "FEN-22";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().flatMap(row -> row.ways().stream().flatMap(way -> way.level().stream()
                .flatMap(level -> way.cells().stream().filter(cell -> cell.verdict().has(Cause.NOT_A_TARGET))
                        .map(cell -> problem(facts, row, level, cell)))));
    }

    private static Problem problem(Facts facts, FencingMatrix.ByDevice row, FencingLevel level, FencingMatrix.Cell cell) {
        FenceDevice device = facts.fencing().device(cell.device()).orElseThrow();
        String node = row.node().name();
        Problem problem = Problem.of("The fencing level " + level.name() + " fences " + node + " with " + device.name()
                + ", which does not name it.",
                level.id(), device.primitive().id());
        Problem extended = device.agent().isSingleTarget() || !device.ports().isEmpty() ? problem : problem
                .fix(FenceRemedy.addTarget(device, node));
        List<String> others = level.devices().stream().filter(name -> !name.equals(device.name())).toList();
        boolean forOne = level.target() instanceof FencingLevel.NodeTarget;
        return !forOne ? extended : others.isEmpty() ? extended.fix(FenceRemedy.removeLevel(level))
                : extended.fix(FenceRemedy.setDevices("Remove " + device.name() + " from " + level.name(), level, others));
    }
}
