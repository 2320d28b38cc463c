package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen14StaticListHasListTest {

    private final Fen14StaticListHasList rule = new Fen14StaticListHasList();

    @Test
    void noList() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest").param("vc", "pcmk_host_check", "static-list"))
                .finds("vc has pcmk_host_check=static-list and no list.").everyFixRemoves();
    }

    @Test
    void aList() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node1")
                .param("vc", "pcmk_host_check", "static-list")).findsNothing();
    }
}
