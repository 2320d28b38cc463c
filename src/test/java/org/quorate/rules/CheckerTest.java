package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.model.Settings;

class CheckerTest {

    private static final Designs WRONG = Designs.cluster().nodes(3).quorum("two_node", "1");
    private final Checker checker = new Checker(Rules.standard());

    @Test
    void severityIsThatOfThePage() {
        assertThat(of("QUO-04", WRONG)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void settingsGiveAnotherSeverity() {
        assertThat(of("QUO-04", with(new Settings(List.of(), Map.of("QUO-04", "info")))))
                .extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void whatIsOffIsMuted() {
        CheckResult result = checker.check(with(new Settings(List.of(), Map.of("QUO-04", "off"))).design());
        assertThat(result.findings()).extracting(Finding::rule).doesNotContain("QUO-04");
        assertThat(result.muted()).extracting(each -> each.finding().rule(), CheckResult.Muted::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("QUO-04", "The rule is switched off for this design."));
    }

    @Test
    void aWaiverForAnObjectMutesItsFindingsOnly() {
        Designs twice = Designs.cluster().node("a").node("A").node("b").node("B");
        Settings settings = new Settings(List.of(new Settings.Waiver("NOD-01", Optional.of(Designs.id("b")), "moves next week")), Map.of());
        CheckResult result = checker.check(twice.settings(settings).design());
        assertThat(result.findings()).filteredOn(finding -> finding.rule().equals("NOD-01"))
                .extracting(Finding::message).containsExactly("2 cluster nodes have the name a.");
        assertThat(result.muted()).extracting(CheckResult.Muted::reason).containsExactly("moves next week");
    }

    @Test
    void theWorstComesFirst() {
        assertThat(checker.check(WRONG.design()).findings()).extracting(Finding::severity).isSorted();
    }

    private static Designs with(Settings settings) {
        return Designs.cluster().nodes(3).quorum("two_node", "1").settings(settings);
    }

    private List<Finding> of(String rule, Designs designs) {
        return checker.check(designs.design()).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
