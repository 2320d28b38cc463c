package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;

class FenceDelaysTest {

    @Test
    void aDelayMayDependOnTheTarget() {
        Facts facts = Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node1", "node2")
                .param("vc", "pcmk_delay_base", "node1:0s;node2:5s").facts();
        FenceDevice device = facts.fencing().devices().getFirst();
        assertThat(facts.fenceDelays().base(device, "node1")).isZero();
        assertThat(facts.fenceDelays().base(device, "node2")).isEqualTo(5_000);
        assertThat(facts.fenceDelays().longest()).isEqualTo(5_000);
        assertThat(facts.fenceDelays().isRace()).isFalse();
    }

    @Test
    void onlyTwoNodesThatBothStayQuorateRace() {
        assertThat(Designs.cluster().nodes(2).fenceEach().facts().fenceDelays().isRace()).isTrue();
        assertThat(Designs.cluster().nodes(3).fenceEach().facts().fenceDelays().isRace()).isFalse();
        assertThat(Designs.cluster().nodes(2).qdevice("ffsplit").fenceEach().facts().fenceDelays().isRace()).isFalse();
        assertThat(Designs.cluster().nodes(2).fenceEach()
                .param("fence-node1", "pcmk_delay_max", "10s").facts().fenceDelays().isRace()).isFalse();
        assertThat(Designs.cluster().nodes(2).fenceEach().property("stonith-enabled", "false").facts().fenceDelays().isRace()).isFalse();
    }
}
