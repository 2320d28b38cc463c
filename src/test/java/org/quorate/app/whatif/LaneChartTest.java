package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.analysis.Facts;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class LaneChartTest {

    private static final WhatIf ENGINE = WhatIf.of(Facts.of(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()).topology()));

    private static List<Trial.Moment> moments(List<List<String>> instants) throws UnclearEventException {
        return Trial.Moment.of(ScenarioRun.play(ENGINE, instants));
    }

    private static LaneChart chart(List<List<String>> instants) throws UnclearEventException {
        return LaneChart.of(moments(instants));
    }

    @Test
    void aLaneForTheMembershipForEachLostNodeAndForWhatStartsTogether() throws UnclearEventException {
        assertThat(chart(List.of(List.of("rack-b"))).rows()).extracting(row -> row.lane().title())
                .containsExactly("Membership", "Fence node2", "Fence remote2", "guest3", "db-3", "backup-2");
    }

    @Test
    void aLaterInstantGoesOnWhereTheEarlierOneEndedAndEndsWhatWasOpen() throws UnclearEventException {
        List<List<String>> instants = List.of(List.of("rack-b"), List.of("return:host:remote2"));
        LaneChart chart = chart(instants);
        long settled = moments(List.of(List.of("rack-b"))).getLast().time();

        assertThat(chart.borders()).containsExactly(settled);
        assertThat(chart.rows().getFirst().lane().title()).isEqualTo("Events");
        assertThat(chart.rows().getFirst().bars()).extracting(LaneChart.Bar::begin).containsExactly(0L, settled);
        assertThat(chart.rows()).filteredOn(row -> row.lane().title().equals("backup-2")).first()
                .satisfies(row -> assertThat(row.bars().getFirst().end()).isEqualTo(settled));
    }

    @Test
    void whatIsOpenAtTheEndLastsToTheEndOfTheAxis() throws UnclearEventException {
        LaneChart chart = chart(List.of(List.of("rack-b")));
        assertThat(chart.rows().getLast().bars()).singleElement().satisfies(bar -> assertThat(bar.end()).isGreaterThan(chart.last()));
    }

    @Test
    void nothingHasNoLanes() {
        assertThat(LaneChart.of(List.of()).rows()).isEmpty();
        assertThat(LaneChart.of(List.of()).last()).isZero();
    }
}
