package org.quorate.rules.operation;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
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
}
