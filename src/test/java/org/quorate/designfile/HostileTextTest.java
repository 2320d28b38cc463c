package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.CibRule;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.Topology;

/// Texts that YAML would misread, one by one.
class HostileTextTest {

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void survives(String text) throws UnusableFileException {
        Design design = RandomDesign.named(text);
        String printed = DesignText.print(design, Comments.NONE);
        assertThat(DesignText.parse("text.yaml", printed).design()).isEqualTo(design);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leaves_nothing_in_the_file_that_acts_on_a_terminal(String text) {
        String printed = DesignText.print(RandomDesign.named(text), Comments.NONE);
        assertThat(printed.codePoints().filter(point -> point != '\n'))
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
    }

    @Test
    void rules_nested_as_deep_as_an_imported_file_may_have_them_survive() throws UnusableFileException {
        CibRule rule = new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        for (int depth = 0; depth < 200; depth++) {
            rule = new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(new CibRule.NestedRule(rule)));
        }
        NvSet set = new NvSet(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rule), List.of(), Foreign.NONE);
        Design design = Design.EMPTY.withTopology(Topology.EMPTY.withCluster(Components.with(Cluster.EMPTY, "properties", List.of(set))));
        Design read = DesignText.parse("deep.yaml", DesignText.print(design, Comments.NONE)).design();
        assertThat(read.topology().cluster().properties().equals(design.topology().cluster().properties())).isTrue();
    }

    static List<String> hostileTexts() {
        return RandomDesign.hostileTexts();
    }
}
