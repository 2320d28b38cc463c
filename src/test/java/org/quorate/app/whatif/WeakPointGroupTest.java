package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.analysis.Part;
import org.quorate.app.kind.Kind;
import org.quorate.model.ElementId;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.sweep.SweepResult.Failure;

class WeakPointGroupTest {

    private static final Part RACK = part("rack-a");
    private static final Part SWITCH = part("switch-1");
    private static final Part HOST = part("host-1");

    private static Part part(String id) {
        return Part.of(ElementId.of(id));
    }

    private static Failure failure(boolean quorate, List<String> unfenceable, List<String> lost, Part... failed) {
        return new Failure(List.of(failed), quorate, unfenceable, lost, Map.of());
    }

    private static List<WeakPointGroup> groups(SweepResult result) {
        return WeakPointGroup.of(result, part -> new WeakPoint.Culprit(part, part.element().value(), Kind.HOST));
    }

    private static List<String> names(WeakPointGroup group) {
        return group.points().stream().map(point -> String.join("+", point.culprits().stream().map(WeakPoint.Culprit::name).toList())).toList();
    }

    @Test
    void singlePointsComeTheWorstFirstAndTheHarmlessNotAtAll() {
        SweepResult result = new SweepResult(List.of(failure(true, List.of(), List.of("web"), HOST), failure(true, List.of("node3"), List.of(), SWITCH),
                failure(true, List.of(), List.of(), part("host-2")), failure(false, List.of(), List.of("web", "db", "a", "b", "c"), RACK)), 4, 3, List.of(), Map.of(), Map.of());
        assertThat(groups(result)).singleElement().satisfies(group -> {
            assertThat(names(group)).containsExactly("rack-a", "switch-1", "host-1");
            assertThat(group.points()).extracting(WeakPoint::gravity)
                    .containsExactly(WeakPoint.Gravity.QUORUM, WeakPoint.Gravity.FENCING, WeakPoint.Gravity.SERVICES);
            assertThat(group.points()).extracting(WeakPoint::effect)
                    .containsExactly("Quorum is lost. web, db, a and 2 more run nowhere.", "node3 cannot be fenced.", "web runs nowhere.");
        });
    }

    @Test
    void ofPairsTheSmallestSetsAreGroupedByWhatTheyTakeAlong() {
        SweepResult result = new SweepResult(List.of(failure(true, List.of(), List.of(), HOST), failure(false, List.of(), List.of(), HOST, SWITCH)), 2, 2,
                List.of(List.of(RACK), List.of(HOST, SWITCH)), Map.of("node3", List.of(List.of(SWITCH)), "node4", List.of()), Map.of("web", List.of(List.of(HOST))));
        assertThat(groups(result)).extracting(WeakPointGroup::title).containsExactly(WeakPointGroup.SINGLE, "Smallest sets that lose quorum",
                "… after which node3 cannot be fenced", "… after which web has nowhere to run");
        assertThat(names(groups(result).get(1))).containsExactly("rack-a", "host-1+switch-1");
        assertThat(groups(result).get(1).points().get(1).events()).hasSize(2);
    }

    @Test
    void whatIsSoWithoutAnyFailureSaysSo() {
        SweepResult result = new SweepResult(List.of(failure(true, List.of(), List.of(), HOST, SWITCH)), 1, 1, List.of(), Map.of("node3", List.of(List.of())), Map.of());
        assertThat(groups(result).getLast().points()).singleElement().extracting(WeakPoint::effect).isEqualTo("It is so without any failure.");
    }

    @Test
    void aClosedGroupShowsItsHeadOnlyAndAnEmptyOneSaysSo() {
        SweepResult result = new SweepResult(List.of(failure(true, List.of(), List.of(), HOST), failure(true, List.of(), List.of(), HOST, SWITCH)), 2, 2,
                List.of(List.of(RACK)), Map.of(), Map.of());
        List<WeakPointLine> lines = WeakPointLine.of(groups(result), Set.of("Smallest sets that lose quorum"), Set.of());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo(new WeakPointLine.None("No single failure takes quorum, fencing or a service along."));
        assertThat(lines.get(2)).isInstanceOfSatisfying(WeakPointLine.Head.class, head -> assertThat(head.open()).isFalse());
    }

    private static List<WeakPointLine> lines(List<Failure> failures, Set<AlikePoints> unfolded) {
        return WeakPointLine.of(groups(new SweepResult(failures, failures.size(), failures.size(), List.of(), Map.of(), Map.of())), Set.of(), unfolded);
    }

    private static List<Failure> guests(int count, Function<Integer, List<String>> lost) {
        return IntStream.range(0, count).mapToObj(i -> failure(true, List.of(), lost.apply(i), part("guest" + i))).toList();
    }

    @Test
    void manyOfOneKindAndOneEffectAreOneLineThatUnfolds() {
        List<Failure> failures = new ArrayList<>(guests(64, i -> List.of("vm-" + i, "db" + i)));
        failures.add(failure(false, List.of(), List.of("web"), RACK));
        List<WeakPointLine> folded = lines(failures, Set.of());
        assertThat(folded).hasSize(3);
        assertThat(((WeakPointLine.Head) folded.getFirst()).group().points()).as("each counts").hasSize(65);
        assertThat(folded.get(1)).as("the worst comes first").isInstanceOf(WeakPointLine.Point.class);
        AlikePoints alike = ((WeakPointLine.Fold) folded.getLast()).points();
        assertThat(alike.title()).isEqualTo("64 hosts");
        assertThat(alike.effect()).isEqualTo("guest0, guest1, guest2 and 61 more: each takes 2 resources of its own with it.");
        assertThat(lines(failures, Set.of(alike))).hasSize(3 + 64).last().isEqualTo(new WeakPointLine.Point(alike.points().getLast(), true));
    }

    @Test
    void fewOrDifferentOnesAreNotFolded() {
        assertThat(lines(guests(3, i -> List.of("db" + i)), Set.of())).hasSize(1 + 3);
        assertThat(lines(guests(4, i -> i == 0 ? List.of("a", "b") : List.of("db" + i)), Set.of())).hasSize(1 + 4);
    }

    @Test
    void oneLineForSeveralClaimsNoMoreThanIsSoOfEach() {
        assertThat(((WeakPointLine.Fold) lines(guests(4, _ -> List.of("web")), Set.of()).getLast()).points().effect()).isEqualTo("guest0, guest1, guest2, guest3: each has the same effect. web runs nowhere.");
        assertThat(((WeakPointLine.Fold) lines(guests(4, i -> List.of(i < 2 ? "web" : "db")), Set.of()).getLast()).points().effect())
                .isEqualTo("guest0, guest1, guest2, guest3: each takes 1 resource with it.");
        List<Failure> unfenceable = IntStream.range(0, 4).mapToObj(i -> failure(false, List.of("node" + i), List.of(), part("rack" + i))).toList();
        assertThat(((WeakPointLine.Fold) lines(unfenceable, Set.of()).getLast()).points().effect())
                .isEqualTo("rack0, rack1, rack2, rack3: each loses quorum and leaves 1 node that cannot be fenced.");
    }
}
