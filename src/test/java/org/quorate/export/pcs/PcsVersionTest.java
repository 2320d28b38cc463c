package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.export.ExportOptions;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.CibRule.NodeExpression;
import org.quorate.model.Design;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Info;
import org.quorate.model.LocationConstraint;

/// The words of each pcs where they differ.
class PcsVersionTest {
    private static Design design() {
        CibRule rule = new CibRule(Optional.empty(), Optional.of("5"), Optional.empty(), Optional.of("and"), Optional.of("Promoted"),
                List.of(NodeExpression.of("rack", "eq", "a"), NodeExpression.of("#kind", "ne", "remote")));
        return Designs.cluster().nodes(2).property("remove-after-stop", "true").fence("f", "fence_virsh").resource("web").location("web", "node1", "-5")
                .with(new LocationConstraint(Designs.id("r"), "r", new LocationConstraint.Named("web"), Optional.empty(), new LocationConstraint.ByRules(List.of(rule)),
                        Optional.empty(), Foreign.NONE))
                .with(new FencingLevel(Designs.id("first"), "first", new FencingLevel.NodeTarget("node1"), "1", List.of("f"), Foreign.NONE))
                .with(new Bundle(Designs.id("b"), "b", Optional.empty(), new Bundle.Container("rkt", Map.of("image", "i")), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of(), List.of(), Foreign.NONE)).design();
    }

    private static String script(String version) {
        String text = new PcsExporter().export(design(), ExportOptions.DEFAULT.withTarget("pcs-" + version)).text();
        return text.substring(0, text.indexOf("# What the script does."));
    }

    @Test
    void rolesGoByCibadminBefore011() {
        assertThat(script("0.10")).contains("PCS_VERSION=0.10", "pcs has no words for the role Promoted", "constraint location add loc-web-node1 web node1 -5",
                "work property set remove-after-stop=true", "pcs has no words for the id of a fencing level", "bundle create b container rkt");
    }

    @Test
    void eachPartOfAConditionIsAWordBefore012() {
        assertThat(script("0.11")).contains("PCS_VERSION=0.11", "rule constraint-id=r role=Promoted score=5 rack eq a and '#kind' ne remote",
                "constraint location add loc-web-node1 web node1 -5", "pcs has no words for the id of a fencing level", "bundle create b container rkt");
    }

    @Test
    void sinceThenAConditionIsOneWordAndWhatPacemaker3DroppedGoesByCibadmin() {
        assertThat(script("0.12")).contains("PCS_VERSION=0.12", "rule constraint-id=r role=Promoted score=5 'rack eq a and #kind ne remote'",
                "constraint location add loc-web-node1 web node1 score=-5", "stonith level add 1 node1 f id=first",
                "pcs has no words for the property remove-after-stop", "pcs has no words for containers of rkt");
    }

    @Test
    void isTheDesignsUnlessAnotherIsWanted() {
        Design design = Designs.cluster().nodes(1).design().withInfo(new Info("", "", "", "", Optional.empty(), Optional.of("0.12")));
        PcsExporter exporter = new PcsExporter();

        assertThat(exporter.export(design, ExportOptions.DEFAULT).text()).contains("with pcs 0.12.", "PCS_VERSION=0.12");
        assertThat(exporter.export(design, ExportOptions.DEFAULT.withTarget("pcs-0.10")).text()).contains("with pcs 0.10.", "PCS_VERSION=0.10");
        assertThatIllegalArgumentException().isThrownBy(() -> exporter.export(design, ExportOptions.DEFAULT.withTarget("pcs-0.13")))
                .withMessage("the pcs script has no target pcs-0.13; it has pcs-0.10, pcs-0.11, pcs-0.12");
    }
}
