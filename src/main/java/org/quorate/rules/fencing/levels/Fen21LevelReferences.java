package org.quorate.rules.fencing.levels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Fencing;
import org.quorate.model.FencingLevel;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen21LevelReferences implements Rule {

    @Override
    public String id() {
        return "FEN-21";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(FencingLevel.class).flatMap(level -> Stream.of(devices(facts, level), ignored(facts, level), target(facts, level)).flatMap(problems -> problems));
    }

    private static Stream<Problem> devices(Facts facts, FencingLevel level) {
        return level.devices().stream().distinct().filter(name -> facts.fencing().device(name).isEmpty()
                && !(name.equals(Fencing.WATCHDOG) && facts.fencing().isByWatchdog())).map(name -> missing(facts, level, name));
    }

    private static Problem missing(Facts facts, FencingLevel level, String name) {
        Problem problem = Problem.of("The fencing level " + level.name() + " uses " + name + ", which is no fence device.", level.id());
        List<String> others = level.devices().stream().filter(device -> !device.equals(name)).toList();
        Optional<String> meant = NearestName.of(name, facts.fencing().devices().stream().map(FenceDevice::name)
                .filter(device -> !others.contains(device)).toList());
        Problem corrected = meant.map(device -> problem.fix(FenceRemedy.setDevices("Write " + device + " instead of " + name, level,
                level.devices().stream().map(each -> each.equals(name) ? device : each).toList()))).orElse(problem);
        return others.isEmpty() ? corrected.fix(FenceRemedy.removeLevel(level))
                : corrected.fix(FenceRemedy.setDevices("Remove " + name + " from " + level.name(), level, others));
    }

    private static Stream<Problem> ignored(Facts facts, FencingLevel level) {
        return level.devices().stream().distinct().flatMap(name -> facts.fencing().device(name).stream())
                .flatMap(device -> facts.fencing().ignored(device).map(why -> Problem.of("The fencing level %s uses %s. %s.".formatted(level.name(), device.name(), why),
                        level.id(), device.primitive().id())).stream());
    }

    private static Stream<Problem> target(Facts facts, FencingLevel level) {
        return level.target() instanceof FencingLevel.NodeTarget(String name)
                && facts.nodes().all().stream().noneMatch(node -> node.name().equalsIgnoreCase(name))
                ? Stream.of(Problem.of("The fencing level " + level.name() + " is for " + name + ", which is no node.", level.id())
                        .fix(FenceRemedy.removeLevel(level))) : Stream.empty();
    }
}
