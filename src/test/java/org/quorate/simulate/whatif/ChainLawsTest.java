package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FaultTree;
import org.quorate.analysis.Part;
import org.quorate.designfile.DesignText;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// What holds for every design, tried on random failures of the samples.
class ChainLawsTest {

    private static final int TRIES = 60;

    private static Design sample(String name) {
        try {
            return DesignText.parse(name, Files.readString(Path.of("samples", name + ".yaml"))).design();
        } catch (IOException | UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Part> some(FaultTree tree, Random random) {
        List<Part> failed = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            failed.add(tree.parts().get(random.nextInt(tree.parts().size())));
        }
        failed.removeIf(part -> !part.canFail());
        return failed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-node-remotes-guests", "stretched-two-site", "two-node-qdevice", "scale-out-16-64-64"})
    void failingMoreNeverRevivesAnything(String name) {
        FaultTree tree = Facts.of(sample(name).topology()).faultTree();
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            List<Part> failed = some(tree, random);
            BitSet dead = tree.outage(failed).numbers();
            List<Part> more = new ArrayList<>(failed);
            more.addAll(some(tree, random));
            BitSet deader = (BitSet) tree.outage(more).numbers().clone();
            deader.and(dead);
            assertThat(deader).as("%s, then %s", failed, more).isEqualTo(dead);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-node-remotes-guests", "stretched-two-site", "two-node-qdevice"})
    void theOrderOfFailuresDoesNotMatterForWhatIsDead(String name) {
        Design design = sample(name);
        WhatIf whatIf = Play.engine(design);
        FaultTree tree = Facts.of(design.topology()).faultTree();
        Random random = new Random(2);
        for (int i = 0; i < TRIES / 4; i++) {
            List<Part> failed = some(tree, random);
            List<Part> shuffled = new ArrayList<>(failed);
            Collections.shuffle(shuffled, random);
            assertThat(dead(whatIf, failed)).containsExactlyInAnyOrderElementsOf(dead(whatIf, shuffled));
        }
    }

    private static List<Part> dead(WhatIf whatIf, List<Part> oneByOne) {
        ClusterCondition condition = whatIf.running();
        List<Part> dead = List.of();
        for (Part part : oneByOne) {
            Outcome outcome = whatIf.next(condition, List.of(new Event.Fail(part)));
            condition = outcome.after();
            dead = outcome.dead().stream().map(Outcome.Death::part).toList();
        }
        return dead;
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-node-remotes-guests", "stretched-two-site"})
    void whatReturnsIsWholeAgain(String name) {
        Design design = sample(name);
        WhatIf whatIf = Play.engine(design);
        FaultTree tree = Facts.of(design.topology()).faultTree();
        for (int i = 0; i < tree.parts().size(); i += 3) {
            Part part = tree.parts().get(i);
            if (part.canFail()) {
                Outcome failed = whatIf.next(whatIf.running(), List.of(new Event.Fail(part)));
                List<Event> back = new ArrayList<>(List.of(new Event.Return(part)));
                failed.after().down().forEach(node -> back.add(new Event.Return(Part.of(Facts.of(design.topology()).nodes().find(node).orElseThrow().element()))));
                Outcome whole = whatIf.next(failed.after(), back);
                assertThat(whole.dead()).as("%s", part).isEmpty();
                assertThat(whole.isQuorate()).as("%s", part).isTrue();
                assertThat(whole.placement().entrySet().stream().filter(entry -> entry.getValue().isPresent()).map(java.util.Map.Entry::getKey).toList()).as("%s", part)
                        .containsExactlyInAnyOrderElementsOf(whatIf.running().placement().keySet().stream().filter(whole.placement()::containsKey).toList());
            }
        }
    }
}
