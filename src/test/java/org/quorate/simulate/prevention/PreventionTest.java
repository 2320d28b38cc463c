package org.quorate.simulate.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;

/// Each remedy on a design in which it helps, and on one in which it must not be offered.
class PreventionTest {


    private static Designs racks(String... racks) {
        Designs designs = Designs.cluster();
        for (String rack : Stream.of(racks).distinct().toList()) {
            designs.rack(rack);
        }
        designs.hosts(racks.length);
        for (int i = 0; i < racks.length; i++) {
            designs.place("host" + (i + 1), racks[i]);
        }
        return designs.fenceEach();
    }

    private static Designs confined() {
        return Designs.cluster().hosts(3).remote("r1").remote("r2").fenceEach().resource("backup").confine("backup", "r1");
    }

    private static Arguments row(String what, Designs designs, String steps, String expected) {
        return Arguments.of(what, designs, steps, expected);
    }

    static Stream<Arguments> remedies() {
        return Stream.of(
                row("of two halves one goes on", racks("A", "A", "B", "B"), "B", "Set auto_tie_breaker, so that of two halves the one with node1 goes on: quorum would be kept"),
                row("the other half", racks("A", "A", "B", "B"), "A", "Set auto_tie_breaker with the highest node id, so that of two halves the one with node4 goes on: quorum"),
                row("a quorum device decides", racks("A", "A", "B", "B"), "B", "Add a quorum device (ffsplit) outside of B: quorum would be kept: 3 votes would be left, and 3 are needed"),
                row("in a place of its own", racks("A", "A", "B", "B").rack("C"), "A", "Add a quorum device (ffsplit) in C: quorum would be kept"),
                row("another remote node", confined(), "r1-host", "Allow backup on r2 too (location constraint): backup would run on r2."),
                row("without the ban", Designs.cluster().hosts(2).fenceEach().resource("web").location("web", "node2", "-INFINITY"), "host1",
                        "Allow web on node2 too (without loc-web-node2): web would run on node2."));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                row("no tie of odd votes", racks("A", "A", "B"), "A", "auto_tie_breaker"),
                row("no quorum device where there is one", racks("A", "A", "B", "B").qdevice("ffsplit"), "qdevice host1 host2", "Add a quorum device"),
                row("no other node where every node is allowed", Designs.cluster().hosts(2).fenceEach().resource("web"), "web", "Allow web"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("remedies")
    void isOfferedWhereItHelps(String what, Designs designs, String steps, String expected) throws UnclearEventException {
        List<String> sentences = advice(designs.design(), steps).suggestions().stream().map(Suggestion::sentence).toList();

        assertThat(sentences).anySatisfy(sentence -> assertThat(sentence).startsWith(expected));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("nonsense")
    void isNotOfferedWhereItDoesNot(String what, Designs designs, String steps, String unexpected) throws UnclearEventException {
        Advice advice = advice(designs.design(), steps);

        assertThat(advice.harm().isGrave()).isTrue();
        assertThat(advice.suggestions()).extracting(Suggestion::sentence).noneMatch(sentence -> sentence.contains(unexpected));
    }

    /// @param steps `host1 host2 then return:host1`
    static Advice advice(Design design, String steps) throws UnclearEventException {
        Facts facts = Facts.of(design.topology());
        WhatIf whatIf = WhatIf.of(facts);
        List<List<Event>> instants = new ArrayList<>();
        for (String step : steps.split(" then ")) {
            List<Event> events = new ArrayList<>();
            for (String words : step.split(" ")) {
                events.add(whatIf.words().event(words));
            }
            instants.add(events);
        }
        return Prevention.of(design, facts).against(instants, Trial.played(whatIf, instants), () -> false);
    }

    @Test
    void whatIsWellNeedsNothing() throws UnclearEventException {
        Advice advice = advice(Designs.cluster().hosts(3).fenceEach().design(), "host1");

        assertThat(advice.harm().isEmpty()).isTrue();
        assertThat(advice.isWorthTelling()).isFalse();
    }

    @Test
    void saysHonestlyThatNothingHelps() throws UnclearEventException {
        Advice advice = advice(racks("A", "A", "A").design(), "A");

        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.isWorthTelling()).isTrue();
        assertThat(advice.nothing()).startsWith("No single change of those that were tried").contains("a quorum device");
    }
}
