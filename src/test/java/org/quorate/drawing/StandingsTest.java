package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.analysis.Facts;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Names;
import org.quorate.model.Primitive;
import org.quorate.simulate.Placement;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.TimelineStep;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class StandingsTest {

    private static final TextMeasure FONTS = new BundledFonts();
    private static Design design;
    private static Facts facts;
    private static Arrangement arrangement;
    private static WhatIf whatIf;

    @BeforeAll
    static void prepare() {
        design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
        facts = Facts.of(design.topology());
        arrangement = Packing.arrange(Containment.of(design, facts, Placement.estimate(facts)), design.diagram());
        whatIf = WhatIf.of(facts);
    }

    private static List<Outcome> play(String... steps) throws UnclearEventException {
        return ScenarioRun.play(whatIf, Stream.of(steps).map(List::of).toList());
    }

    private static Standings at(List<Outcome> outcomes, long millis) {
        return StandingsReading.at(arrangement, Snapshot.of(facts, outcomes, millis));
    }

    private static long time(Outcome outcome, TimelineStep.Kind kind) {
        return outcome.timeline().stream().filter(step -> step.kind() == kind).mapToLong(TimelineStep::typical).max().orElseThrow();
    }

    private static Placed box(String name) {
        ElementId id = Names.of(design.topology().elements()).find(name).getFirst().id();
        return arrangement.show(id).orElseThrow();
    }

    private static String says(Standings standings, String name) {
        return standings.of(box(name).id()).map(standing -> standing.state() + " " + standing.words()).orElse("as it was");
    }

    private static Group drawn(Standings standings, String name, double zoom) {
        return new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, new Prospect(standings, Optional.empty())).group(box(name), View.at(zoom));
    }

    @Test
    void aNodeIsDeadThenFencedAndItsNeighboursAreAsTheyWere() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        long fenced = time(outcomes.getLast(), TimelineStep.Kind.FENCING);
        assertThat(says(at(outcomes, 0), "host:node3")).isEqualTo("DEAD failed");
        assertThat(says(at(outcomes, fenced - 1), "host:node3")).isEqualTo("DEAD waits for fencing");
        assertThat(says(at(outcomes, fenced), "host:node3")).startsWith("FENCED fenced by fence").contains(" at 0:");
        assertThat(says(at(outcomes, fenced), "host:node1")).isEqualTo("as it was");
    }

    @Test
    void timesCountFromTheFirstEvents() throws UnclearEventException {
        List<Outcome> outcomes = play("host:remote1", "host:node3");
        long fenced = time(outcomes.getLast(), TimelineStep.Kind.FENCING);
        assertThat(says(at(outcomes, fenced), "host:node3")).endsWith(" at " + StandingsReading.clock(outcomes.getFirst().settled() + fenced));
    }

    @Test
    void whatMovesStartsOverThereAndIsGoneFromHere() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        Outcome outcome = outcomes.getLast();
        Outcome.Fate moved = outcome.fates(Outcome.Turn.MOVED).filter(fate -> fate.instance().startsWith("vm-") || fate.instance().startsWith("guest"))
                .findFirst().orElseThrow();
        Placed machine = arrangement.show(facts.resources().find(moved.instance()).orElseThrow().id()).orElseThrow();
        long plan = time(outcome, TimelineStep.Kind.FENCING);
        assertThat(at(outcomes, plan - 1).moves()).isEmpty();
        long up = outcome.timeline().getLast().typical();
        assertThat(at(outcomes, plan).of(machine.id())).hasValueSatisfying(standing -> assertThat(standing.state()).isEqualTo(Standing.State.STARTING));
        assertThat(at(outcomes, up).of(machine.id())).contains(new Standing(Standing.State.MOVED, "on " + moved.to().orElseThrow()));
        assertThat(at(outcomes, up).arrivals().get(box("host:" + moved.to().orElseThrow()).id())).extracting(Standings.Arrival::name).contains(moved.instance());
        assertThat(at(outcomes, up).moves()).extracting(Standings.Move::name).contains(moved.instance());
    }

    @Test
    void whatRanOnALostNodeIsDownWithItUntilItStartsElsewhere() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3");
        Outcome outcome = outcomes.getLast();
        Outcome.Fate moved = outcome.fates(Outcome.Turn.MOVED).filter(fate -> fate.instance().startsWith("vm-")).findFirst().orElseThrow();
        String guest = facts.resources().find(moved.instance()).map(Primitive.class::cast).flatMap(Primitive::guestNode).orElseThrow();
        Outcome.Fate inside = outcome.fates().stream().filter(fate -> fate.from().equals(Optional.of(guest)) && !fate.instance().equals(guest))
                .findFirst().orElseThrow();
        Standings waiting = at(outcomes, time(outcome, TimelineStep.Kind.FENCING) - 1);
        assertThat(says(waiting, inside.instance())).isEqualTo("DEAD down with " + guest);
        assertThat(waiting.of(arrangement.show(facts.resources().find(moved.instance()).orElseThrow().id()).orElseThrow().id()))
                .contains(new Standing(Standing.State.DEAD, "down with node3"));
    }

    @Test
    void whatComesBackIsAsBefore() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3", "return:host:node3");
        assertThat(says(at(outcomes, 1_000_000), "host:node3")).isEqualTo("as it was");
    }

    @Test
    void aNodeWithoutQuorumSaysItsVotes() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node3", "host:node2");
        assertThat(says(at(outcomes, 1_000_000), "host:node1")).isEqualTo("UNQUORATE no quorum: 1 of 2 votes");
    }

    @Test
    void plannedEventsAreTold() throws UnclearEventException {
        assertThat(says(at(play("standby:node1"), 0), "host:node1")).isEqualTo("RESTING standby");
        assertThat(says(at(play("shutdown:node1"), 0), "host:node1")).isEqualTo("RESTING shut down");
    }

    @ParameterizedTest
    @EnumSource(Standing.State.class)
    void everyStateHasASignOfItsOwnAndKeepsTheName(Standing.State state) {
        Standings standings = new Standings(Map.of(box("host:node3").id(), new Standing(state, "words")), Map.of(), List.of());
        Drawing drawing = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, new Prospect(standings, Optional.empty()));
        List<Shape> shapes = new ArrayList<>(drawing.group(box("host:node3"), View.at(1)).shapes());
        drawing.marks(box("host:node3"), View.at(1)).forEach(mark -> shapes.addAll(mark.shapes()));
        assertThat(shapes).anySatisfy(shape -> assertThat(shape).isInstanceOfSatisfying(Shape.Glyph.class, glyph -> assertThat(glyph.icon()).isEqualTo(state.icon())));
        assertThat(shapes).filteredOn(Shape.Text.class::isInstance).map(shape -> (Shape.Text) shape)
                .anySatisfy(text -> {
                    assertThat(text.text()).isEqualTo("node3");
                    assertThat(text.ink()).isEqualTo(Token.INK);
                }).anySatisfy(text -> assertThat(text.text()).isEqualTo("words"));
        assertThat(Stream.of(Standing.State.values()).map(Standing.State::icon)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.6, 0.3})
    void whatIsDeadIsGreyAndHatchedAndFramed(double zoom) {
        Standings standings = new Standings(Map.of(box("host:node3").id(), new Standing(Standing.State.DEAD, "failed")), Map.of(), List.of());
        Group dead = drawn(standings, "host:node3", zoom);
        assertThat(dead.name()).isEqualTo("cluster node node3, failed");
        assertThat(dead.shapes()).contains(new Shape.Fill(box("host:node3").bounds(), Token.FAILED), new Shape.Frame(box("host:node3").bounds(), Token.ERROR, 2));
        assertThat(dead.shapes().stream().filter(shape -> shape.ink() == Token.MEMBER)).isEmpty();
        assertThat(dead.shapes().stream().filter(shape -> shape.ink() instanceof Ink.Blend)).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.6, 0.3})
    void whatOneEventMoreWouldDoIsOnlyOutlined(double zoom) throws UnclearEventException {
        Prospect prospect = new Prospect(Standings.NONE, Optional.of(at(play("rack-b"), 1_000_000)));
        Drawing asked = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, prospect);
        Group would = asked.group(box("host:node2"), View.at(zoom));
        List<Shape> plain = drawn(Standings.NONE, "host:node2", zoom).shapes();
        assertThat(would.name()).startsWith("cluster node node2, would be: fenced by ");
        assertThat(plain).as("nothing fades, and only texts under tags are left out").containsAll(would.shapes().subList(0, would.shapes().size() - 4));
        assertThat(would.shapes().subList(would.shapes().size() - 4, would.shapes().size())).allSatisfy(shape ->
                assertThat(shape).isInstanceOfSatisfying(Shape.Line.class, line -> assertThat(line.dash().isSolid()).isFalse()));
        assertThat(asked.marks(box("host:node2"), View.at(zoom))).singleElement().satisfies(tag -> {
            assertThat(tag.name()).startsWith("fenced by ");
            assertThat(tag.shapes()).noneMatch(shape -> shape.ink() == Token.WARNING_SOFT || shape instanceof Shape.Frame)
                    .anyMatch(shape -> shape instanceof Shape.Glyph glyph && glyph.icon() == Icon.FENCED);
        });
        assertThat(asked.group(box("host:node1"), View.at(zoom))).isEqualTo(drawn(Standings.NONE, "host:node1", zoom));
        assertThat(asked.list(View.at(zoom), LinkSet.NONE).groups()).noneMatch(group -> group.name().endsWith(" moves"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.6, 0.4, 0.27})
    void aTagHasAFrameOnlyWhereItsWordsHaveRoomInIt(double zoom) throws UnclearEventException {
        View view = View.at(zoom);
        Drawing drawing = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, new Prospect(at(play("rack-b"), 1_000_000), Optional.empty()));
        List<Group> tags = Stream.of("rack-b", "host:node2", "pdu-b1", "backup-2").map(StandingsTest::box).flatMap(box -> drawing.marks(box, view)).toList();
        assertThat(tags).isNotEmpty().filteredOn(tag -> tag.shapes().stream().anyMatch(Shape.Frame.class::isInstance) && tag.shapes().stream().anyMatch(Shape.Text.class::isInstance))
                .allSatisfy(tag -> assertThat(tag.bounds().height() * zoom).isGreaterThanOrEqualTo(9.5 * 1.4));
        assertThat(says(at(play("rack-b"), 1_000_000), "backup-2")).isEqualTo("LOST lost");
        assertThat(drawing.marks(box("backup-2"), View.at(1))).as("short words have room").anySatisfy(tag -> assertThat(tag.shapes()).anyMatch(Shape.Text.class::isInstance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.6, 0.27})
    void noTagLiesOverTheNameOfTheStorage(double zoom) throws UnclearEventException {
        View view = View.at(zoom);
        Drawing drawing = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, new Prospect(at(play("san-1"), 1_000_000), Optional.empty()));
        Placed storage = box("san-1");
        Shape.Text name = drawing.group(storage, view).shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(text -> text.text().equals("san-1")).findFirst().orElseThrow();
        Rect area = new Rect(name.x(), name.baseline() - name.font().size() * 0.7, FONTS.width(name.text(), name.font()), name.font().size() * 0.7);
        assertThat(drawing.marks(storage, view)).isNotEmpty().noneMatch(tag -> tag.bounds().overlaps(area));
    }

    @Test
    void whatIsSoAlreadyIsNotOutlinedAgain() throws UnclearEventException {
        Standings now = at(play("rack-b"), 1_000_000);
        Prospect prospect = new Prospect(now, Optional.of(at(play("rack-b", "host:node1"), 1_000_000)));
        assertThat(prospect.wouldBe(box("rack-b").id())).isEmpty();
        assertThat(prospect.wouldBe(box("host:node2").id())).as("it stays fenced, though its tag tells no time any more").isEmpty();
        assertThat(prospect.wouldBe(box("host:node3").id())).hasValueSatisfying(standing -> assertThat(standing.state()).isEqualTo(Standing.State.UNQUORATE));
        Standings lost = at(play("guest1"), 1_000_000);
        assertThat(new Prospect(lost, Optional.of(at(play("guest1", "rack-c"), 1_000_000))).wouldBe(box("guest1").id())).as("it is lost already").isEmpty();
        Standings moved = new Standings(Map.of(box("backup-2").id(), new Standing(Standing.State.MOVED, "on node1")), Map.of(), List.of());
        Standings again = new Standings(Map.of(box("backup-2").id(), new Standing(Standing.State.MOVED, "on node3")), Map.of(), List.of());
        assertThat(new Prospect(moved, Optional.of(again)).wouldBe(box("backup-2").id())).as("to another place").isPresent();
    }

    @Test
    void nothingMoves() throws UnclearEventException {
        Standings standings = at(play("site:hall-1"), 1_000_000);
        DisplayList before = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS).list(View.at(1), LinkSet.NONE);
        DisplayList after = new Drawing(new Scene(design, facts, arrangement, List.of()), FONTS, new Prospect(standings, Optional.empty())).list(View.at(1), LinkSet.NONE);
        Map<Object, Object> places = new java.util.HashMap<>();
        after.groups().forEach(group -> places.put(group.id(), group.bounds()));
        assertThat(before.groups()).allSatisfy(group -> assertThat(places).containsEntry(group.id(), group.bounds()));
    }
}
