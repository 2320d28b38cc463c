package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Fen10OneControllerOneNodeTest {

    private final Fen10OneControllerOneNode rule = new Fen10OneControllerOneNode();

    @Test
    void oneAddressForTwo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node2", "ip", "10.8.0.1"))
                .finds("fence-node1 and fence-node2 use the controller at 10.8.0.1 for different nodes.")
                .about("fence-node1", "fence-node2");
    }

    @Test
    void theDrawnAddressIsOffered() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).network("m", Network.Purpose.MANAGEMENT).switches("s", "m").controller("host2",
                "10.8.0.2", "m", "s")
                .fenceEach().param("fence-node2", "ip", "10.8.0.1"))
                .finds("fence-node1 and fence-node2 use the controller at 10.8.0.1 for different nodes.").everyFixRemoves();
    }

    @Test
    void anotherPortIsAnotherController() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node2", "ip", "10.8.0.1")
                .param("fence-node2", "ipport", "6231")).findsNothing();
    }

    @Test
    void anAddressForEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach()).findsNothing();
    }
}
