package org.quorate.corosync;

import java.util.List;
import java.util.Optional;
import org.quorate.finding.FileProblem;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.QuorumDevice;

/// What a corosync.conf says, in the terms of a design.
///
/// @param nodes    its node list, in order; without machines
/// @param problems what could not be taken as it stands
public record CorosyncParts(String clusterName, Corosync corosync, List<ClusterNode> nodes, Optional<QuorumDevice> device,
                            List<FileProblem> problems) {

    public CorosyncParts {
        nodes = List.copyOf(nodes);
        problems = List.copyOf(problems);
    }
}
