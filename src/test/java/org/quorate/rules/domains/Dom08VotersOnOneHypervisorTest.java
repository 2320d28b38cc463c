package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Dom08VotersOnOneHypervisorTest {

    private final Dom08VotersOnOneHypervisor rule = new Dom08VotersOnOneHypervisor();

    @Test
    void twoOfThreeOnOne() {
        RuleVerdict.of(rule, voters("hv1", "hv1", "hv2")).finds("node1, node2 run on hv1, and quorum does not outlive it.")
                .about("hv1", "node1", "node2");
    }

    @Test
    void oneOnEach() {
        RuleVerdict.of(rule, voters("hv1", "hv2", "hv3")).findsNothing();
    }

    private static Designs voters(String... hosts) {
        Designs designs = Designs.cluster().host("hv1").host("hv2").host("hv3").nodes(hosts.length);
        for (int i = 1; i <= hosts.length; i++) {
            designs.vm("m" + i, hosts[i - 1]).on("node" + i, "m" + i);
        }
        return designs;
    }
}
