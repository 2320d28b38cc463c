package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.app.whatif.Row.Fold;
import org.quorate.app.whatif.Row.Instance;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.app.whatif.Row.Verdict;
import org.quorate.drawing.StandingsReading;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.TimelineStep;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class ConsequencesTest {

    private static final long END = 10_000_000;

    private static Design template(String name) {
        return Templates.named(name).orElseThrow().create(Map.of());
    }

    private static List<Outcome> play(Facts facts, String... steps) throws UnclearEventException {
        return ScenarioRun.play(WhatIf.of(facts), Stream.of(steps).map(List::of).toList());
    }

    private static List<Row> rows(Design design, long millis, String... steps) throws UnclearEventException {
        Facts facts = Facts.of(design.topology());
        return rows(Snapshot.of(facts, play(facts, steps), millis), false);
    }

    private static List<Row> rows(Snapshot snapshot, boolean unfolded) {
        return new Consequences(snapshot, Optional.empty(), Optional.empty(), unfolded).rows();
    }

    private static <R extends Row> List<R> all(List<Row> rows, Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Verdict verdict(List<Row> rows, String text) {
        return all(rows, Verdict.class).stream().filter(row -> row.text().contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + all(rows, Verdict.class)));
    }

    @Test
    void theDeadAreCountedByKindWithNamesAndWhatTookThemAlong() throws UnclearEventException {
        Verdict dead = verdict(rows(template("three-node-remotes-guests"), END, "rack-b"), "Dead");
        assertThat(dead.sign()).isEqualTo(Sign.DEAD);
        assertThat(dead.text()).startsWith("Dead: 1 rack, ").contains("host", "PDU").doesNotContain("node:");
        assertThat(dead.lines().getFirst()).startsWith("rack-b took along ").contains("pdu-b1", "node2");
        assertThat(dead.lines().getLast()).startsWith("Dead with them: ").contains("power supplies", "management controller");
    }

    @Test
    void theRestKeepsQuorumWithItsVotesAndWhatItCanStillLose() throws UnclearEventException {
        List<Row> rows = rows(template("three-node-remotes-guests"), END, "host:node3");
        Verdict quorum = verdict(rows, "The rest keeps quorum");
        assertThat(quorum.sign()).isEqualTo(Sign.OK);
        assertThat(quorum.lines()).containsExactly("node1 + node2: 2 votes, quorum 2. No further node may fail.");
        assertThat(quorum.votes()).hasValueSatisfying(tally -> assertThat(tally.down()).hasSize(1));
    }

    @Test
    void theQuorumDevicesPartIsTold() throws UnclearEventException {
        Verdict quorum = verdict(rows(template("two-node-qdevice"), END, "host:node1"), "The rest keeps quorum");
        assertThat(quorum.lines()).contains("2 votes with the quorum device's 1, needed: 2");
        assertThat(quorum.votes()).hasValueSatisfying(tally -> assertThat(tally.device()).isEqualTo(1));
    }

    @Test
    void lostQuorumIsToldOfEachPartition() throws UnclearEventException {
        Verdict lost = verdict(rows(Designs.cluster().nodes(3).design(), END, "node:node1", "node:node2"), "Quorum is lost");
        assertThat(lost.sign()).isEqualTo(Sign.ERROR);
        assertThat(lost.lines()).containsExactly("node3: 1 vote, quorum 2.", "It does not go on.");
        List<Row> without = rows(Designs.cluster().nodes(3).design(), END, "node:node1", "node:node2");
        assertThat(all(without, Verdict.class)).extracting(Verdict::text).doesNotContain("Nothing has to be fenced");
        List<Row> parted = rows(Designs.cluster().nodes(5).design(), END, "split:node1+node2/node3+node4+node5");
        assertThat(verdict(parted, "has parted").sign()).isEqualTo(Sign.OK);
        assertThat(verdict(parted, "node1 + node2")).satisfies(row -> {
            assertThat(row.sign()).isEqualTo(Sign.ERROR);
            assertThat(row.votes()).hasValueSatisfying(tally -> assertThat(tally.apart()).hasSize(3));
        });
        assertThat(verdict(parted, "node3 + node4 + node5").lines()).containsExactly("3 votes, quorum 3. No further node may fail.");
    }

    @Test
    void fencingSaysByWhomAndWhatWasTriedInVainLineByLine() throws UnclearEventException {
        Verdict fenced = verdict(rows(template("three-node-remotes-guests"), END, "rack-b"), "node2 is fenced at ");
        assertThat(fenced.sign()).isEqualTo(Sign.OK);
        assertThat(fenced.lines()).hasSize(3).first().asString().startsWith("By its own watchdog, level 3");
        assertThat(fenced.lines().get(1)).startsWith("Level 1: ");
        assertThat(fenced.lines().get(2)).startsWith("Level 2: ");
    }

    @Test
    void whatCannotBeFencedHasTheReason() throws UnclearEventException {
        List<Row> rows = rows(Designs.cluster().nodes(3).design(), END, "node:node3");
        assertThat(verdict(rows, "node3 cannot be fenced")).satisfies(row -> {
            assertThat(row.sign()).isEqualTo(Sign.ERROR);
            assertThat(row.lines()).containsExactly("no device covers node3");
        });
    }

    @Test
    void beforeItIsNoticedNothingOfItIsTold() throws UnclearEventException {
        List<Row> rows = rows(template("three-node-remotes-guests"), 0, "host:node3");
        assertThat(all(rows, Verdict.class)).extracting(Verdict::text).contains("Nothing is noticed yet", "node3 is lost, and not noticed yet")
                .noneMatch(text -> text.contains("keeps quorum") || text.contains("is fenced"));
        assertThat(all(rows, Instance.class)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.to()).isEqualTo("down");
            assertThat(row.why()).isEqualTo("not noticed yet");
        });
    }

    @Test
    void whileFencingIsUnderWayWhatRanThereWaits() throws UnclearEventException {
        Facts facts = Facts.of(template("three-node-remotes-guests").topology());
        List<Outcome> outcomes = play(facts, "host:node3");
        long fenced = outcomes.getLast().timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.FENCING).mapToLong(TimelineStep::typical).max().orElseThrow();
        List<Row> waiting = rows(Snapshot.of(facts, outcomes, fenced - 1), false);
        assertThat(verdict(waiting, "node3 waits for fencing until ").sign()).isEqualTo(Sign.WAITING);
        assertThat(all(waiting, Instance.class)).isNotEmpty().allSatisfy(row -> assertThat(row.turn() + " " + row.why()).isEqualTo("waits for fencing of node3"));
        assertThat(all(rows(Snapshot.of(facts, outcomes, fenced), false), Instance.class)).extracting(Instance::turn).contains("starting");
    }

    @Test
    void whatChangesComesFirstAndWhatStaysIsFolded() throws UnclearEventException {
        Facts facts = Facts.of(template("three-node-remotes-guests").topology());
        Snapshot snapshot = Snapshot.of(facts, play(facts, "host:node3"), END);
        List<Row> folded = rows(snapshot, false);
        assertThat(all(folded, Instance.class)).isNotEmpty().noneMatch(row -> row.sign() == Sign.STAYS);
        Fold fold = all(folded, Fold.class).getFirst();
        assertThat(fold.text()).isEqualTo(fold.count() + " others stay where they are");
        List<Row> unfolded = rows(snapshot, true);
        assertThat(all(unfolded, Instance.class)).hasSize(all(folded, Instance.class).size() + fold.count());
        assertThat(all(unfolded, Instance.class).subList(all(folded, Instance.class).size(), all(unfolded, Instance.class).size()))
                .allSatisfy(row -> assertThat(row.turn()).isEqualTo("stays"));
        assertThat(all(unfolded, Instance.class)).extracting(Instance::name).doesNotContainAnyElementsOf(facts.topology().fenceDevices().map(device -> device.name()).toList());
    }

    @Test
    void aMovedInstanceSaysFromWhereToWhereAndWhy() throws UnclearEventException {
        Instance moved = all(rows(template("three-node-remotes-guests"), END, "host:node3"), Instance.class).stream()
                .filter(row -> row.sign() == Sign.MOVED && row.name().startsWith("vm-")).findFirst().orElseThrow();
        assertThat(moved.from()).isEqualTo("node3");
        assertThat(moved.to()).startsWith("node").isNotEqualTo("node3");
        assertThat(moved.changed()).isTrue();
        assertThat(moved.why()).isEqualTo("its node node3 is gone");
        assertThat(moved.spoken()).isEqualTo("Resource of a virtual machine %s: node3 to %s, moved: its node node3 is gone".formatted(moved.name(), moved.to()));
    }

    @Test
    void warningsSayWhatKindOfDangerTheyAreOf() throws UnclearEventException {
        Verdict twice = verdict(rows(Designs.cluster().nodes(3).property("stonith-enabled", "false").design(), END, "node:node3"), "Data is in danger");
        assertThat(twice.sign()).isEqualTo(Sign.ERROR);
        assertThat(twice.lines()).singleElement().asString().contains("Fencing is disabled");
    }

    @Test
    void aServiceWaitsForItsGuest() throws UnclearEventException {
        Facts facts = Facts.of(template("three-node-remotes-guests").topology());
        List<Outcome> outcomes = play(facts, "host:node3");
        long started = outcomes.getLast().timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.MACHINES).mapToLong(TimelineStep::typical).max().orElseThrow();
        assertThat(all(rows(Snapshot.of(facts, outcomes, started), false), Instance.class)).filteredOn(row -> row.sign() == Sign.WAITING)
                .isNotEmpty().allSatisfy(row -> assertThat(row.why()).startsWith("for guest"));
    }

    @Test
    void theTimesOfLaterEventsGoOnWhereTheEarlierOnesSettled() throws UnclearEventException {
        Facts facts = Facts.of(template("three-node-remotes-guests").topology());
        List<Outcome> outcomes = play(facts, "host:node3", "return:host:node3", "host:node2");
        Snapshot last = Snapshot.of(facts, outcomes, END);
        long at = last.since() + last.targets().getFirst().at();
        assertThat(last.since()).isPositive();
        verdict(rows(last, false), "node2 is fenced at " + StandingsReading.clock(at));
    }

    @Test
    void theSecondOpinionStandsBeforeThePlacesAndThePreventionBehindThem() throws UnclearEventException {
        Facts facts = Facts.of(template("three-node-remotes-guests").topology());
        Verdict opinion = new Verdict(Sign.OK, "crm_simulate agrees", List.of());
        Row.Prevention prevention = new Row.Prevention(List.of(new Row.Prevention.Hint("Add a watchdog.", Optional.empty())));
        List<Row> rows = new Consequences(Snapshot.of(facts, play(facts, "host:node3"), END), Optional.of(opinion), Optional.of(prevention), false).rows();
        assertThat(rows.indexOf(opinion)).isPositive().isLessThan(rows.indexOf(all(rows, Row.Heading.class).getFirst()));
        assertThat(rows).last().isEqualTo(prevention);
    }

    @Test
    void everyRowSpeaks() throws UnclearEventException {
        assertThat(rows(template("three-node-remotes-guests"), END, "rack-b")).allSatisfy(row -> assertThat(row.spoken()).isNotBlank());
    }
}
