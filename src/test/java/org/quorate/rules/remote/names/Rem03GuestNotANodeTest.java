package org.quorate.rules.remote.names;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem03GuestNotANodeTest {

    private final Rem03GuestNotANode rule = new Rem03GuestNotANode();

    @Test
    void inOtherCase() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "NODE1")).finds("Guest node NODE1 has the name of cluster node node1.")
                .about("vm1", "node1").everyFixRemoves();
    }

    @Test
    void aNameOfItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "web1")).findsNothing();
    }
}
