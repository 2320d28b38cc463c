package org.quorate.rules.fencing.sbd;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.SharedStorage;
import org.quorate.rules.RuleVerdict;

class Fen39DiskPlacementTest {

    private final Fen39DiskPlacement rule = new Fen39DiskPlacement();

    @Test
    void aMirror() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).sbd("/dev/drbd0")).finds("The SBD disk /dev/drbd0 is a mirror.");
    }

    @Test
    void aLogicalVolume() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).sbd("/dev/vg0/sbd")).finds("The SBD disk /dev/vg0/sbd is a logical volume.");
    }

    @Test
    void aFile() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).sbd("/srv/sbd.img")).finds("The SBD disk /srv/sbd.img is no block device.");
    }

    @Test
    void notShared() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2)
                .sbd("/dev/disk/by-id/a").with(new SharedStorage(Designs.id("array"), "array", Optional.empty(), Optional.empty(),
                List.of(new SharedStorage.Lun("sbd", Optional.of("/dev/disk/by-id/a"), Optional.empty(), List.of(Designs.id("host1")))),
                        List.of(), List.of())))
                .finds("The SBD disk /dev/disk/by-id/a is not seen by node2.").about("node2");
    }

    @Test
    void aSharedLun() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).sbd("/dev/disk/by-id/scsi-1", "/dev/mapper/mpatha", "/dev/sdb1")).findsNothing();
    }
}
