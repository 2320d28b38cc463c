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

        Row.Verdict same = SecondOpinion.of(facts, instants, ours);
        assertThat(same.sign()).isEqualTo(Row.Sign.OK);
        assertThat(same.text()).matches("crm_simulate [0-9.]+ agrees");
        assertThat(same.lines()).containsExactly("It puts all %d instances where they are here.".formatted(ours.getLast().fates().size()));

        Outcome wrong = Components.with(ours.getLast(), "fates", ours.getLast().fates().stream()
                .map(fate -> fate.instance().equals("vm-guest1") ? Components.with(fate, "to", Optional.of("nodeX")) : fate).toList());
        Row.Verdict other = SecondOpinion.of(facts, instants, List.of(wrong));
        assertThat(other.sign()).isEqualTo(Row.Sign.WARNING);
        assertThat(other.lines()).singleElement().asString().startsWith("vm-guest1: nodeX here, node");
    }
}
