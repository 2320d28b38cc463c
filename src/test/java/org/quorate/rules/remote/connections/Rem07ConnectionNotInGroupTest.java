package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem07ConnectionNotInGroupTest {

    private final Rem07ConnectionNotInGroup rule = new Rem07ConnectionNotInGroup();

    @Test
    void inAGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").remote("r1").group("G", "A", "r1"))
                .finds("The connection of remote node r1 stands in the group G.").about("r1", "G").everyFixRemoves();
    }

    @Test
    void atTheTopLevel() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").remote("r1").group("G", "A")).findsNothing();
    }
}
