package org.quorate.rules.remote.names;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem02GuestNotAResourceTest {

    private final Rem02GuestNotAResource rule = new Rem02GuestNotAResource();

    @Test
    void nameOfAService() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "A").resource("A")).finds("Guest node A has the name of a resource.")
                .about("vm1", "A").everyFixRemoves();
    }

    @Test
    void nameOfAGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("x").group("G", "x").guest("vm1", "G"))
                .finds("Guest node G has the name of a resource.").everyFixRemoves();
    }

    @Test
    void aNameOfItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A")).findsNothing();
    }
}
