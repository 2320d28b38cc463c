package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res17OneDomainTwiceTest {

    private final Res17OneDomainTwice rule = new Res17OneDomainTwice();

    @Test
    void oneDefinitionForTwo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").opaque("vm2").param("vm2", "config", "/etc/libvirt/qemu/vm1.xml"))
                .finds("vm1, vm2 start the same virtual machine, /etc/libvirt/qemu/vm1.xml.").about("vm1", "vm2");
    }

    @Test
    void oneEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").opaque("vm2")).findsNothing();
    }
}
