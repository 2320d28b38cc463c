package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

class SecondOpinionTest {

    private final Facts facts = Facts.of(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()).topology());
    private final WhatIf whatIf = WhatIf.of(facts);

    @Test
    void sameAndOtherPlacesAreTold() throws Exception {
        RealTool.require("crm_simulate");
        List<List<Event>> instants = List.of(List.of(whatIf.words().event("fail:host:node3")));
        List<Outcome> ours = Trial.played(whatIf, instants);

        assertThat(SecondOpinion.of(facts, instants, ours)).singleElement().asString()
                .matches("crm_simulate [0-9.]+ puts all " + ours.getLast().fates().size() + " where they are here\\.");

        Outcome wrong = Components.with(ours.getLast(), "fates", ours.getLast().fates().stream()
                .map(fate -> fate.instance().equals("vm-guest1") ? Components.with(fate, "to", Optional.of("nodeX")) : fate).toList());
        assertThat(SecondOpinion.of(facts, instants, List.of(wrong))).hasSize(2).last().asString().startsWith("vm-guest1: nodeX here, node");
    }
}
