package org.quorate.export.cib;

import java.util.ArrayList;
import java.util.List;
import org.quorate.finding.LeftOut;
import org.quorate.model.Topology;

/// What belongs to the cluster and stands in other files than the CIB.
final class BesideTheCib {

    private BesideTheCib() {
    }

    static List<LeftOut> of(Topology topology) {
        List<LeftOut> leftOut = new ArrayList<>();
        topology.quorumDevice().ifPresent(device -> leftOut.add(LeftOut.of(device.id(),
                "The quorum device " + device.name() + " is left out: it stands in corosync.conf.")));
        topology.cluster().sbd().ifPresent(_ -> leftOut.add(LeftOut.of("SBD is left out: it is set up in /etc/sysconfig/sbd.")));
        return leftOut;
    }
}
