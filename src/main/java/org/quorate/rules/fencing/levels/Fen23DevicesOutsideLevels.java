package org.quorate.rules.fencing.levels;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.FencingMatrix;
import org.quorate.model.Numbers;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen23DevicesOutsideLevels implements Rule {

    @Override
    public String id() {
        return "FEN-23";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.ways().stream().anyMatch(way -> way.level().isPresent()))
                .flatMap(row -> facts.fencing().devices().stream()
                        .filter(device -> device.enabled() && device.reach(row.node().name()) == FenceDevice.Reach.YES)
                        .filter(device -> row.ways().stream().noneMatch(way -> way.uses(device.name())))
                        .map(device -> problem(row, device)));
    }

    private static Problem problem(FencingMatrix.ByDevice row, FenceDevice device) {
        String node = row.node().name();
        Problem problem = Problem.of(device.name() + " names " + node + " and stands in none of its fencing levels.",
                device.primitive().id(), row.node().element());
        int next = row.ways().stream().flatMap(way -> way.level().stream())
                .flatMap(level -> Numbers.integer(level.index()).stream()).max(Integer::compare).orElse(0) + 1;
        return next > 9 ? problem : problem
                .fix(FenceRemedy.addLevel("Add " + device.name() + " as level " + next + " of " + node, node, next,
                        List.of(device.name())));
    }
}
