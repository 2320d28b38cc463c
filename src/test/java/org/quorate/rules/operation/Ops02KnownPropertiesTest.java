package org.quorate.rules.operation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.agents.OptionCatalogue;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.rules.RuleVerdict;

class Ops02KnownPropertiesTest {

    private final Ops02KnownProperties rule = new Ops02KnownProperties();

    @Test
    void aTypingErrorAndAnInvention() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("stonit-enabled", "true").property("bogus_prop", "1"))
                .finds("Pacemaker has no cluster property stonit-enabled.", "Pacemaker has no cluster property bogus_prop.").everyFixRemoves();
    }

    @Test
    void knownOnesAndThoseOfSapHana() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("stonith-enabled", "true").property("hana_prd_site_srHook_a",
                "SOK")).findsNothing();
    }

    @Test
    void everyPropertyThatIsOfferedIsKnown() {
        Designs cluster = Designs.cluster().nodes(2);
        OptionCatalogue.CLUSTER_PROPERTIES.all().forEach(property -> cluster.property(property.name(), "1"));
        RuleVerdict.of(rule, cluster).findsNothing();
    }

    @Test
    void aNewWordForAnOlderPacemaker() {
        Designs cluster = Designs.cluster().nodes(2).property("fencing-enabled", "true").property("node-pending-timeout", "0");
        RuleVerdict.of(rule, forPacemaker("2.1", cluster)).finds("Pacemaker 2.1 does not know fencing-enabled, which came with 3.0.2.").everyFixRemoves();
        RuleVerdict.of(rule, forPacemaker("3.0", cluster)).findsNothing();
        RuleVerdict.of(rule, forPacemaker("a newer one", cluster)).findsNothing();
    }

    @Test
    void anOldWordForANewerPacemaker() {
        Designs cluster = Designs.cluster().nodes(2).property("remove-after-stop", "true");
        RuleVerdict.of(rule, forPacemaker("3.0", cluster)).finds("Pacemaker 3.0 ignores remove-after-stop, which ended with 3.0.").everyFixRemoves();
        RuleVerdict.of(rule, forPacemaker("2.1", cluster)).findsNothing();
    }

    private static Design forPacemaker(String version, Designs designs) {
        Design design = designs.design();
        return Components.with(design, "info", Components.with(design.info(), "pacemaker", Optional.of(version)));
    }
}
