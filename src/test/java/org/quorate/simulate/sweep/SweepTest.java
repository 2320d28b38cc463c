package org.quorate.simulate.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class SweepTest {

    private static Designs three() {
        return Designs.cluster().feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "B").hosts(3).supplies("host1", "pdu1", "pdu2")
                .supplies("host2", "pdu1", "pdu2").supplies("host3", "pdu1", "pdu2").fenceEach().resource("web");
    }

    private static SweepResult sweep(Designs designs, int order, boolean all) {
        Facts facts = designs.facts();
        return Sweep.of(facts, WhatIf.of(facts), all).run(order, (_, _) -> { }, () -> false);
    }

    private static List<String> names(List<List<Part>> sets) {
        return sets.stream().map(set -> set.stream().map(part -> part.element() + part.suffix()).collect(Collectors.joining("+"))).toList();
    }

    @Test
    void findsTheSmallestSetsThatLoseQuorum() {
        assertThat(names(sweep(three(), 2, false).quorum())).containsExactlyInAnyOrder("A+B", "A+pdu2", "B+pdu1", "pdu1+pdu2", "host1+host2", "host1+host3", "host2+host3");
    }

    @Test
    void aFenceDeviceIsASinglePointOfFailureForItsNode() {
        SweepResult result = sweep(three(), 1, false);

        assertThat(names(result.fencing().get("node1"))).containsExactly("fence-node1");
        assertThat(result.failures()).filteredOn(failure -> !failure.isHarmless()).isEmpty();
    }

    @Test
    void whatIsSoWithoutAnyFailureHasTheEmptySetAlone() {
        assertThat(sweep(Designs.cluster().hosts(3).fence("fence-node1", "fence_ipmilan", "node1"), 2, false).fencing().get("node2")).containsExactly(List.of());
    }

    @Test
    void aLevelMoreTakesTwoToFail() {
        SweepResult result = sweep(three().fence("pdu", "fence_raritan", "node1").level("node1", 1, "fence-node1").level("node1", 2, "pdu"), 2, false);

        assertThat(names(result.fencing().get("node1"))).containsExactly("fence-node1+pdu");
    }

    @Test
    void aServiceThatMayRunOnTwoNodesDiesWithBoth() {
        SweepResult result = sweep(Designs.cluster().hosts(5).fenceEach().resource("web").location("web", "node3", "-INFINITY").location("web", "node4", "-INFINITY")
                .location("web", "node5", "-INFINITY"), 2, false);

        assertThat(names(result.services().get("web"))).contains("host1+host2").doesNotContain("host1+host3", "host1+host4");
    }

    @Test
    void whatIsLeftOfCapacityIsKnownForEachFailureThatSomebodySurvives() {
        Facts facts = Facts.of(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()).topology());
        SweepResult result = Sweep.of(facts, WhatIf.of(facts), false).run(1, (_, _) -> { }, () -> false);

        assertThat(spare(result, "hall-1")).isEmpty();
        assertThat(spare(result, "rack-a")).as("two hosts of 64 GiB, four guests of 8").isEqualTo(Map.of("memory", 96 * 1024));
        assertThat(spare(result, "guest1")).as("three hosts, and one guest less").isEqualTo(Map.of("memory", (3 * 64 - 3 * 8) * 1024));
    }

    @Test
    void moreThanThereIsMayBeAskedOf() {
        Designs designs = Designs.cluster().hosts(3).fenceEach().capacity("node1", "cpu", "2").capacity("node2", "cpu", "2").capacity("node3", "cpu", "2")
                .guest("vm1", "guest1").guest("vm2", "guest2").demand("vm1", "cpu", "3").demand("vm2", "cpu", "2");
        assertThat(spare(sweep(designs, 1, false), "host1")).isEqualTo(Map.of("cpu", -1));
    }

    private static Map<String, Integer> spare(SweepResult result, String failed) {
        return result.failures().stream().filter(failure -> failure.failed().getFirst().element().value().endsWith(failed)).findFirst().orElseThrow().spare();
    }

    @Test
    void asManySuppliesAsThereAreAreTriedOnRequest() {
        assertThat(names(sweep(three(), 1, true).failures().stream().map(SweepResult.Failure::failed).toList())).contains("host1/psu2", "host3/psu1");
    }

    @Test
    void sameEffectsAreEvaluatedOnceAndBothCountsAreKnown() {
        SweepResult result = sweep(three(), 2, false);

        assertThat(result.tried()).isEqualTo(10 + 45);
        assertThat(result.distinct()).isLessThan(result.tried());
    }

    @Test
    void theOrderOfTheWorkDoesNotShow() {
        assertThat(sweep(three(), 2, true)).isEqualTo(sweep(three(), 2, true));
    }

    @Test
    void whatIsCancelledSaysWhatItHasOfWholeSizes() {
        Facts facts = three().facts();
        int[] asked = {0};
        SweepResult result = Sweep.of(facts, WhatIf.of(facts), false).run(3, (done, _) -> asked[0] = Math.max(asked[0], done), () -> asked[0] >= 20);

        assertThat(result.failures()).allMatch(failure -> failure.failed().size() == 1);
        assertThat(result.tried()).isEqualTo(10);
    }
}
