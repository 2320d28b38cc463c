package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem08ConnectionNotClonedTest {

    private final Rem08ConnectionNotCloned rule = new Rem08ConnectionNotCloned();

    @Test
    void inAClone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").clone("C", "r1"))
                .finds("The connection of remote node r1 stands in the clone C.").about("r1", "C").everyFixRemoves();
    }

    @Test
    void atTheTopLevel() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("A").clone("C", "A")).findsNothing();
    }
}
