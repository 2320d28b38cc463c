package org.quorate.rules.remote.names;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.model.Port;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.RuleVerdict;

class Rem25PortAndAddressTest {

    private final Rem25PortAndAddress rule = new Rem25PortAndAddress();

    @Test
    void noAddress() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1"))
                .finds("Guest node g1 has no address: its name must resolve on every cluster node.").about("vm1");
    }

    @Test
    void theDrawnAddressIsOffered() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).network("n", Network.Purpose.SERVICE).guest("vm1", "g1")
                .change(VirtualMachine.class, "vm1",
                vm -> Components.with(vm, "ports", List.of(new Port(Designs.id("n"), Optional.empty(), Optional.of("10.5.0.1"))))))
                .finds("Guest node g1 has no address: its name must resolve on every cluster node.").everyFixRemoves();
    }

    @Test
    void anotherPort() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").remote("r2").remote("r3").param("r3", "port", "3122"))
                .finds("Remote node r3 is reached at port 3122, the others at 3121.").everyFixRemoves();
    }

    @Test
    void addressesAndOnePort() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").guest("vm1", "g1")
                .meta("vm1", "remote-addr", "10.5.0.1")).findsNothing();
    }
}
