package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Resource;

class GuestsTest {

    @Test
    void confinedOrDrawnToOneGuestIsMeantForIt() {
        Facts facts = Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .resource("B").location("B", "g2", "100").resource("C").location("C", "node1", "100").resource("D").facts();
        assertThat(facts.guests().of("A").map(remote -> remote.node().name())).contains("g1");
        assertThat(facts.guests().of("B").map(remote -> remote.resource().name())).contains("vm2");
        assertThat(facts.guests().of("C")).isEmpty();
        assertThat(facts.guests().of("D")).isEmpty();
        assertThat(facts.guests().inside(facts.nodes().find("g1").orElseThrow())).extracting(Resource::name).containsExactly("A");
    }

    @Test
    void twoGuestsAreNoSinglePlace() {
        Facts facts = Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A")
                .location("A", "g1", "100").location("A", "g2", "50").facts();
        assertThat(facts.guests().of("A")).isEmpty();
    }

    @Test
    void aGroupIsInsideAsAWhole() {
        Facts facts = Designs.cluster().nodes(2).guest("vm1", "g1").resource("a").resource("b").group("G", "a", "b")
                .confine("G", "g1").facts();
        assertThat(facts.guests().of("b").map(remote -> remote.node().name())).contains("g1");
        assertThat(facts.guests().inside(facts.nodes().find("g1").orElseThrow())).extracting(Resource::name).containsExactly("G");
    }
}
