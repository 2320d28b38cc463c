package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;

class WhatIfTest {

    private static Designs three() {
        return Designs.cluster().hosts(3).fenceEach().resource("web").location("web", "node1", "100").resourceDefault("resource-stickiness", "1");
    }

    @Test
    void aNodeThatDiesIsFencedAndItsServiceRunsElsewhere() {
        Outcome outcome = Play.on(three()).then("host1");

        assertThat(Play.partitions(outcome)).isEqualTo("node2,node3+");
        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node2 fence-node1");
        assertThat(Play.changes(outcome)).isEqualTo("web node1>node2 MOVED");
    }
}
