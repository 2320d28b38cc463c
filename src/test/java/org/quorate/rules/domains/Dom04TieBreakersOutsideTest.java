package org.quorate.rules.domains;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.QuorumDevice;
import org.quorate.model.SharedStorage;
import org.quorate.rules.RuleVerdict;

class Dom04TieBreakersOutsideTest {

    private final Dom04TieBreakersOutside rule = new Dom04TieBreakersOutside();

    private static Designs halves() {
        return Designs.cluster().site("A").site("B").site("C").hosts(2).place("host1", "A").place("host2", "B");
    }

    @Test
    void theDeviceIsInOneHalf() {
        RuleVerdict.of(rule, device("A")).finds("The quorum device qdevice stands at site A, with half of the cluster.").about("qdevice", "A");
    }

    @Test
    void theDeviceIsApart() {
        RuleVerdict.of(rule, device("C")).findsNothing();
    }

    @Test
    void twoOfThreeDisks() {
        RuleVerdict.of(rule, disks("A", "A", "B")).finds("2 of 3 SBD disks are at site A, with half of the cluster.").about("A");
        RuleVerdict.of(rule, disks("A", "B", "C")).findsNothing();
    }

    private static Designs device(String place) {
        return halves().qdevice("ffsplit", "votes", "1").change(QuorumDevice.class, "qdevice",
                device -> Components.with(device, "place", Optional.of(Designs.id(place))));
    }

    private static Designs disks(String... places) {
        Designs designs = halves().sbd("/dev/sbd0", "/dev/sbd1", "/dev/sbd2");
        for (int i = 0; i < places.length; i++) {
            SharedStorage.Lun lun = new SharedStorage.Lun("sbd", Optional.of("/dev/sbd" + i), Optional.empty(), List.of());
            designs.with(new SharedStorage(Designs.id("array" + i), "array" + i, Optional.of(Designs.id(places[i])), Optional.empty(),
                    List.of(lun), List.of(), List.of()));
        }
        return designs;
    }
}
