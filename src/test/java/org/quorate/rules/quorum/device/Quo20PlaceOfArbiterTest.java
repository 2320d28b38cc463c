package org.quorate.rules.quorum.device;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Components;
import org.quorate.model.QuorumDevice;
import org.quorate.rules.RuleVerdict;

class Quo20PlaceOfArbiterTest {

    private final Quo20PlaceOfArbiter rule = new Quo20PlaceOfArbiter();

    @Test
    void onAClusterNode() {
        RuleVerdict.of(rule, at(Designs.cluster().hosts(2), "host1"))
                .finds("The qnetd host of qdevice is node1, which belongs to this cluster.").about("qdevice");
        RuleVerdict.of(rule, Designs.cluster().node("qnetd.example").node("b").qdevice("ffsplit"))
                .finds("The qnetd host of qdevice is qnetd.example, which belongs to this cluster.");
    }

    @Test
    void inAVirtualMachineOfTheCluster() {
        RuleVerdict.of(rule, at(Designs.cluster().hosts(2).opaque("vm1"), "vm1-machine"))
                .finds("The qnetd host of qdevice is vm1, which belongs to this cluster.");
    }

    @Test
    void inTheRackOfAVoter() {
        RuleVerdict.of(rule, at(Designs.cluster().rack("A").rack("C").hosts(2).place("host2", "A").host("arbiter").place("arbiter", "A"),
                "arbiter"))
                .finds("The qnetd host of qdevice shares rack A with node2.").about("qdevice", "A").as(Severity.WARNING);
    }

    @Test
    void inAnotherRack() {
        RuleVerdict.of(rule, at(Designs.cluster().rack("A").rack("C").hosts(2).place("host2", "A").host("arbiter").place("arbiter", "C"),
                "arbiter"))
                .findsNothing();
    }

    @Test
    void nobodySaysWhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit"))
                .lacks("The design does not say where the qnetd host of qdevice stands.");
    }

    private static Designs at(Designs designs, String place) {
        return designs.qdevice("ffsplit").change(QuorumDevice.class, "qdevice",
                device -> Components.with(device, "place", Optional.of(Designs.id(place))));
    }
}
