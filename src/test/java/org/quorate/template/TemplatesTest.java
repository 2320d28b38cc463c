package org.quorate.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.finding.Severity;
import org.quorate.model.Design;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import org.quorate.simulate.Placement;

class TemplatesTest {

    static java.util.List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyShapeIsFreeOfErrorsAndWarnings(Template template) {
        Design design = template.create(Map.of());

        assertThat(new Checker(Rules.standard()).check(design).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theSmallestAndLargestOfAShapeAreFreeOfErrors(Template template) {
        for (Parameter parameter : template.parameters()) {
            Design least = template.create(Map.of(parameter.name(), parameter.least()));
            assertThat(new Checker(Rules.standard()).check(least).findings()).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everythingWouldRun(Template template) {
        assertThat(Placement.estimate(Facts.of(template.create(Map.of()).topology())).unplaced()).isEmpty();
    }

    @Test
    void theReferenceDeploymentHasItsCounts() {
        Facts facts = Facts.of(Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of()).topology());

        assertThat(facts.nodes().clusterNodes()).hasSize(16);
        assertThat(facts.nodes().of(Node.Kind.GUEST)).hasSize(64);
        assertThat(facts.resources().all().filter(resource -> resource.name().matches("(web|db)\\d+"))).hasSize(64);
        assertThat(facts.votes().expected()).isEqualTo(17);
    }

    @Test
    void countsAreParameters() {
        Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of("nodes", 5, "remotes", 0, "guests", 7));

        assertThat(Facts.of(design.topology()).nodes().all()).hasSize(12);
    }

    @Test
    void whatIsImpossibleIsSaid() {
        Template template = Templates.named("scale-out-16-64-64").orElseThrow();
        assertThatThrownBy(() -> template.create(Map.of("nodes", 99))).hasMessage("nodes is 99; a number from 4 to 32 is possible");
        assertThatThrownBy(() -> template.create(Map.of("nodes", 5))).hasMessageContaining("even number");
        assertThatThrownBy(() -> template.create(Map.of("hosts", 5))).hasMessage("the template has no parameter 'hosts'; it has nodes, racks, guests");
    }
}
