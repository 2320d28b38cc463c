package org.quorate.rules.fencing.levels;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.FencingLevel;
import org.quorate.model.Numbers;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen20LevelIndex implements Rule {

    private static final int LAST = 9;

    @Override
    public String id() {
        return "FEN-20";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(FencingLevel.class).filter(level -> number(level) < 1 || number(level) > LAST)
                .map(level -> problem(facts, level));
    }

    private static int number(FencingLevel level) {
        return Numbers.integer(level.index()).orElse(0);
    }

    private static Problem problem(Facts facts, FencingLevel level) {
        Problem problem = Problem.of("The fencing level " + level.name() + " has the index " + level.index() + ".", level.id());
        List<Integer> taken = facts.topology().all(FencingLevel.class).filter(other -> other.target().equals(level.target()))
                .map(Fen20LevelIndex::number).toList();
        boolean high = number(level) > LAST;
        return IntStream.rangeClosed(1, LAST).map(index -> high ? LAST + 1 - index : index).filter(index -> !taken.contains(index)).boxed()
                .findFirst()
                .map(free -> problem.fix(Remedy.change("Give " + level.name() + " the index " + free, level.id(), FencingLevel.class,
                        each -> Components.with(each, "index", Integer.toString(free))))).orElse(problem);
    }
}
