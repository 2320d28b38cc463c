package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res18EmptyGroupTest {

    private final Res18EmptyGroup rule = new Res18EmptyGroup();

    @Test
    void empty() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).group("g")).finds("The group g has no members.").about("g").everyFixRemoves();
    }

    @Test
    void withAMember() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").group("g", "A")).findsNothing();
    }
}
