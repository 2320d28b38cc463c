package org.quorate.rules.remote.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.RuleVerdict;

class Rem29NotARemoteInsideAVmTest {

    private final Rem29NotARemoteInsideAVm rule = new Rem29NotARemoteInsideAVm();

    @Test
    void aConnectionIntoAManagedVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").resource("web1", "ocf:pacemaker:remote")
                .param("web1", "server", "10.5.0.1").machine("web1", "vm1-machine"))
                .finds("Remote node web1 runs in the VM of vm1, which the cluster manages.").about("web1", "vm1").everyFixRemoves();
    }

    @Test
    void theFixKeepsWhatNamesTheNode() {
        Designs design = Designs.cluster().nodes(2).opaque("vm1").resource("web1", "ocf:pacemaker:remote").machine("web1", "vm1-machine")
                .resource("A").confine("A", "web1");
        Facts fixed = Facts.of(rule.check(design.facts())
                .findFirst().orElseThrow().fixes().getFirst().edit().apply(design.design()).topology());
        assertThat(fixed.locations().allowed(fixed.resources().find("A").orElseThrow())).extracting(Node::name).containsExactly("web1");
    }

    @Test
    void aGuestNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "web1").remote("r1")).findsNothing();
    }
}
