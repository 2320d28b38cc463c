package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.model.Info;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
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
        List<Outcome> ours = whatIf.play(instants);

        Row.Verdict same = SecondOpinion.of(facts, Info.EMPTY, instants, ours);
        assertThat(same.sign()).isEqualTo(Row.Sign.OK);
        assertThat(same.text()).matches("crm_simulate [0-9.]+ agrees");
        assertThat(same.lines()).containsExactly("It puts all %d instances where they are here.".formatted(ours.getLast().fates().size()));

        Outcome wrong = Components.with(ours.getLast(), "fates", ours.getLast().fates().stream()
                .map(fate -> fate.instance().equals("vm-guest1") ? Components.with(fate, "to", Optional.of("nodeX")) : fate).toList());
        Row.Verdict other = SecondOpinion.of(facts, Info.EMPTY, instants, List.of(wrong));
        assertThat(other.sign()).isEqualTo(Row.Sign.WARNING);
        assertThat(other.lines()).singleElement().asString().startsWith("vm-guest1: nodeX here, node");
    }

    @Test
    void isAskedOnceAtATimeAndOfWhatIsTriedNow() throws Exception {
        Deque<Runnable> background = new ArrayDeque<>();
        DesignSession session = new DesignSession(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()), InstantSource.system());
        Tasks tasks = new Tasks(background::add, Runnable::run);
        Trial trial = new Trial(session, tasks);
        SecondOpinion opinion = new SecondOpinion(session, tasks, trial);
        trial.play(List.of(List.of(whatIf.words().event("fail:host:node3"))));
        background.remove().run();
        assertThat(opinion.verdict()).isEmpty();
        opinion.ask();
        opinion.ask();
        assertThat(background).hasSize(1);
        assertThat(opinion.verdict()).hasValueSatisfying(row -> assertThat(row.sign()).isEqualTo(Row.Sign.WAITING));
        trial.play(List.of());
        assertThat(opinion.verdict()).as("something else is tried").isEmpty();
    }
}
