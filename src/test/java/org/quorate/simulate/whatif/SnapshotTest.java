package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.analysis.Facts;
import org.quorate.simulate.whatif.Snapshot.Progress;
import org.quorate.simulate.whatif.Snapshot.Run;
import org.quorate.simulate.whatif.TimelineStep.Kind;
import org.quorate.template.Templates;

class SnapshotTest {

    private static Facts facts;
    private static WhatIf whatIf;

    @BeforeAll
    static void prepare() {
        facts = Facts.of(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()).topology());
        whatIf = WhatIf.of(facts);
    }

    private static List<Outcome> play(String... steps) throws UnclearEventException {
        return ScenarioRun.play(whatIf, Stream.of(steps).map(List::of).toList());
    }

    private static long time(List<Outcome> outcomes, Kind kind) {
        return outcomes.getLast().timeline().stream().filter(step -> step.kind() == kind).mapToLong(TimelineStep::typical).max().orElseThrow();
    }

    private static Run run(Snapshot snapshot, String instance) {
        return snapshot.runs().stream().filter(run -> run.fate().instance().equals(instance)).findFirst().orElseThrow();
    }

    @Test
    void aLostNodeIsNotNoticedThenWaitsThenIsFenced() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        Snapshot early = Snapshot.of(facts, outcomes, 0);
        assertThat(early.isNoticed()).isFalse();
        assertThat(early.isCounted()).isFalse();
        assertThat(early.isSettled()).isFalse();
        assertThat(early.noticed()).isEqualTo(time(outcomes, Kind.DETECTION));
        assertThat(early.votes().partitions().getFirst().nodes()).as("as before").containsExactly("node1", "node2", "node3");
        assertThat(early.targets()).singleElement().satisfies(target -> {
            assertThat(target.fencing().node()).isEqualTo("node3");
            assertThat(target.progress()).isEqualTo(Progress.UNNOTICED);
            assertThat(target.at()).isEqualTo(time(outcomes, Kind.FENCING));
        });
        Snapshot noticed = Snapshot.of(facts, outcomes, time(outcomes, Kind.DETECTION));
        assertThat(noticed.isNoticed()).isTrue();
        assertThat(noticed.targets()).extracting(Snapshot.Target::progress).containsExactly(Progress.WAITING);
        assertThat(Snapshot.of(facts, outcomes, time(outcomes, Kind.QUORUM)).votes().partitions().getFirst().nodes()).containsExactly("node1", "node2");
        assertThat(Snapshot.of(facts, outcomes, time(outcomes, Kind.FENCING)).targets()).extracting(Snapshot.Target::progress).containsExactly(Progress.SETTLED);
        assertThat(Snapshot.of(facts, outcomes, outcomes.getLast().timeline().getLast().typical()).isSettled()).isTrue();
    }

    @Test
    void whatRanThereIsDownUntilItStartsElsewhere() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        String machine = outcomes.getLast().fates(Outcome.Turn.MOVED).map(Outcome.Fate::instance).filter(name -> name.startsWith("vm-")).findFirst().orElseThrow();
        String inside = outcomes.getLast().fates(Outcome.Turn.RESTARTED).map(Outcome.Fate::instance).findFirst().orElseThrow();
        assertThat(run(Snapshot.of(facts, outcomes, 0), machine)).satisfies(run -> {
            assertThat(run.progress()).isEqualTo(Progress.UNNOTICED);
            assertThat(run.place()).isEmpty();
            assertThat(run.waits()).isEmpty();
        });
        for (String instance : List.of(machine, inside)) {
            assertThat(run(Snapshot.of(facts, outcomes, time(outcomes, Kind.FENCING) - 1), instance)).satisfies(run -> {
                assertThat(run.progress()).isEqualTo(Progress.WAITING);
                assertThat(run.waits()).containsExactly("node3");
            });
            Run settled = run(Snapshot.of(facts, outcomes, 1_000_000), instance);
            assertThat(settled.progress()).isEqualTo(Progress.SETTLED);
            assertThat(settled.place()).isEqualTo(settled.fate().to());
        }
    }

    @Test
    void aMachineStartsOnceItsNodeIsFencedAndWhatIsInsideOnceItIsUp() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        String machine = outcomes.getLast().fates(Outcome.Turn.MOVED).map(Outcome.Fate::instance).filter(name -> name.startsWith("vm-")).findFirst().orElseThrow();
        String inside = outcomes.getLast().fates(Outcome.Turn.RESTARTED).map(Outcome.Fate::instance).findFirst().orElseThrow();
        Snapshot fenced = Snapshot.of(facts, outcomes, time(outcomes, Kind.FENCING));
        assertThat(run(fenced, machine).progress()).isEqualTo(Progress.STARTING);
        assertThat(run(fenced, inside).progress()).isEqualTo(Progress.WAITING);
        assertThat(run(fenced, inside).waits()).as("no fencing").isEmpty();
        assertThat(run(Snapshot.of(facts, outcomes, time(outcomes, Kind.CONNECTION)), inside).progress()).isEqualTo(Progress.STARTING);
    }

    @Test
    void whatCanRunNowhereIsLostFromThePlanOn() throws UnclearEventException {
        List<Outcome> outcomes = play("rack-b");
        String lost = outcomes.getLast().fates(Outcome.Turn.LOST).map(Outcome.Fate::instance).findFirst().orElseThrow();
        assertThat(run(Snapshot.of(facts, outcomes, time(outcomes, Kind.PLAN) - 1), lost).progress()).isEqualTo(Progress.WAITING);
        assertThat(run(Snapshot.of(facts, outcomes, time(outcomes, Kind.PLAN)), lost).progress()).isEqualTo(Progress.SETTLED);
    }

    @Test
    void whatCrashesIsDownAtOnceAndWaitsOnlyWhenItsMonitorHasToldSo() throws UnclearEventException {
        List<Outcome> outcomes = play("crash:guest2");
        for (String resource : List.of("vm-guest2", "web-2")) {
            assertThat(run(Snapshot.of(facts, outcomes, 0), resource).progress()).isEqualTo(Progress.UNNOTICED);
            assertThat(run(Snapshot.of(facts, outcomes, 0), resource).place()).isEmpty();
            assertThat(run(Snapshot.of(facts, outcomes, time(outcomes, Kind.DETECTION)), resource).progress()).isEqualTo(Progress.WAITING);
            assertThat(run(Snapshot.of(facts, outcomes, outcomes.getLast().settled()), resource).progress()).isEqualTo(Progress.SETTLED);
        }
        assertThat(run(Snapshot.of(facts, outcomes, 0), "web-1").progress()).isEqualTo(Progress.SETTLED);
    }

    @Test
    void whatMovesAwayFromALivingNodeRunsThereUntilThen() throws UnclearEventException {
        List<Outcome> outcomes = play("standby:node3");
        String machine = outcomes.getLast().fates(Outcome.Turn.MOVED).map(Outcome.Fate::instance).filter(name -> name.startsWith("vm-")).findFirst().orElseThrow();
        Run first = run(Snapshot.of(facts, outcomes, 0), machine);
        assertThat(first.progress()).isEqualTo(Progress.UNTOUCHED);
        assertThat(first.place()).isEqualTo(Optional.of("node3"));
        long stopped = time(outcomes, Kind.STOP);
        assertThat(run(Snapshot.of(facts, outcomes, stopped - 1), machine).place()).isEqualTo(Optional.of("node3"));
        assertThat(run(Snapshot.of(facts, outcomes, stopped), machine).place()).isEmpty();
    }

    @Test
    void laterEventsBeginWithTheVotesOfTheEarlierOnes() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3", "host:node2");
        assertThat(Snapshot.of(facts, outcomes, 0).votes().partitions().getFirst().nodes()).containsExactly("node1", "node2");
        assertThat(Snapshot.of(facts, outcomes, 1_000_000).votes().isQuorate()).isFalse();
    }
}
