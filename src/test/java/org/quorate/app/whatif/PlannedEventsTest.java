package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.VirtualMachine;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class PlannedEventsTest {

    private final Facts facts = Facts.of(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()).topology());
    private final WhatIf whatIf = WhatIf.of(facts);

    private PlannedEvents after(String... words) throws UnclearEventException {
        ClusterCondition condition = whatIf.running();
        for (String each : words) {
            condition = whatIf.next(condition, List.of(whatIf.words().event(each))).after();
        }
        return new PlannedEvents(facts, whatIf.words(), condition);
    }

    /// `Standby > node1`
    private static List<String> texts(List<EventChoice> choices) {
        List<String> texts = new ArrayList<>();
        choices.forEach(choice -> {
            if (choice instanceof EventChoice.Several(String text, List<EventChoice> inner)) {
                texts(inner).forEach(each -> texts.add(text + " > " + each));
            } else {
                texts.add(choice.text());
            }
        });
        return texts;
    }

    private <E extends Element> ElementId id(Class<E> type, String name) {
        return facts.topology().all(type).filter(element -> element.name().equals(name)).findFirst().orElseThrow().id();
    }

    @Test
    void atTheBeginningNothingReturnsAndNothingJoins() throws Exception {
        assertThat(texts(after().all())).contains("Standby > node1", "Standby > guest1", "Maintenance > remote1", "Clean shutdown > node3", "Split the cluster network…")
                .noneMatch(text -> text.startsWith("Unstandby") || text.startsWith("Return") || text.startsWith("Join") || text.startsWith("End") || text.startsWith("Ticket"))
                .doesNotContain("Clean shutdown > remote1");
    }

    @Test
    void whatWasDoneCanBeUndone() throws Exception {
        assertThat(texts(after("standby:node1", "maintenance:node2").all())).contains("Unstandby > node1", "End of maintenance > node2")
                .doesNotContain("Standby > node1", "Maintenance > node2");
        assertThat(texts(after("split:node1+node2/node3").all())).contains("Join the cluster network");
    }

    @Test
    void aFailedRackReturnsFirstAndTheNodesThatWereFencedThen() throws Exception {
        assertThat(texts(after("fail:rack-b").all())).contains("Return > rack-b").doesNotContain("Standby > node2", "Clean shutdown > node2", "Return > node:node2");
        assertThat(texts(after("fail:rack-b", "return:rack-b").all())).contains("Return > node:node2").doesNotContain("Return > rack-b");
    }

    @Test
    void aHostOffersItselfItsPartsAndItsNode() throws Exception {
        ElementId host = id(Host.class, "node1");
        assertThat(texts(after().of(host))).contains("Fail", "Fail a part of it > management controller", "Standby", "Maintenance", "Clean shutdown", "Split from the rest")
                .doesNotContain("Crash", "Return", "Unstandby");
        assertThat(texts(after("fail:host:node1").of(host))).contains("Return").doesNotContain("Fail", "Standby", "Clean shutdown");
        assertThat(texts(after("shutdown:node1").of(host))).contains("Start node1").doesNotContain("Clean shutdown");
    }

    @Test
    void aVirtualMachineCanCrash() throws Exception {
        assertThat(texts(after().of(id(VirtualMachine.class, "guest1")))).contains("Fail", "Crash", "Standby").doesNotContain("Clean shutdown", "Split from the rest");
    }

    @Test
    void aSplitByRackHasAGroupForEachRackAndTellsItsVotes() {
        SplitGroups groups = new SplitGroups(facts);
        assertThat(groups.event().groups()).extracting(List::copyOf).containsExactly(List.of("node1", "node2"), List.of("node3"));
        assertThat(groups.votes(0)).isEqualTo("2 of 3 votes, quorum 2");
        assertThat(groups.canDivide(FailureDomain.Kind.SITE)).isFalse();
        groups.divide(FailureDomain.Kind.RACK);
        assertThat(groups.event().groups()).extracting(List::copyOf).containsExactly(List.of("node1"), List.of("node2"), List.of("node3"));
        groups.nodes().forEach(node -> groups.put(node, 1));
        assertThat(groups.isSplit()).isFalse();
    }
}
