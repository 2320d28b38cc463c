package org.quorate.rules.fencing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Design;
import org.quorate.model.Primitive;
import org.quorate.rules.RuleVerdict;

class Fen09TargetsExistTest {

    private final Fen09TargetsExist rule = new Fen09TargetsExist();

    @Test
    void aSlipOfTheKeyboard() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "nod1")).finds("f1 names nod1, which is no node.")
                .about("f1").everyFixRemoves();
    }

    @Test
    void theNearestNameIsOfferedFirst() {
        Designs design = Designs.cluster().nodes(1).fence("f1", "fence_apc_snmp").param("f1", "pcmk_host_map", "nod1:7");
        Design fixed = rule.check(design.facts()).findFirst().orElseThrow().fixes().getFirst().edit().apply(design.design());
        assertThat(fixed.topology().named(Primitive.class, "f1").orElseThrow().parameter("pcmk_host_map")).contains("node1:7");
    }

    @Test
    void everyTargetIsANode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fenceEach().fence("f", "fence_ipmilan", "NODE1")).findsNothing();
    }
}
