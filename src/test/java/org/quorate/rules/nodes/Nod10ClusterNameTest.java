package org.quorate.rules.nodes;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Nod10ClusterNameTest {

    private final Nod10ClusterName rule = new Nod10ClusterName();

    @Test
    void none() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).named("")).finds("The cluster has no name.").everyFixRemoves();
    }

    @Test
    void blanksWithGfs2() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).named("my cluster name").resource("dlm", "ocf:pacemaker:controld"))
                .finds("The cluster name \"my cluster name\" does not suit dlm.").everyFixRemoves();
    }

    @Test
    void blanksWithout() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).named("my cluster name")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).named("prod-db").resource("dlm", "ocf:pacemaker:controld")).findsNothing();
    }
}
