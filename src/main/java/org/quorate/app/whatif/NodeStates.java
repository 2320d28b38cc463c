package org.quorate.app.whatif;

import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.Element;
import org.quorate.simulate.whatif.ClusterCondition;

/// What can be asked of nodes at a moment.
record NodeStates(Facts facts, ClusterCondition condition) {

    /// Whether it is in the cluster: a cluster node that is up, a remote or guest node whose resource runs.
    boolean isUp(Node node) {
        return !condition.stuck().contains(node.name()) && switch (node.kind()) {
            case CLUSTER -> condition.up().contains(node.name()) && !condition.down().contains(node.name());
            case REMOTE, GUEST -> facts.topology().find(node.element()).map(Element::name).filter(condition.placement()::containsKey).isPresent();
        };
    }

    boolean isStandby(Node node) {
        return condition.standby().contains(node.name());
    }

    boolean isInMaintenance(Node node) {
        return condition.maintenance().contains(node.name());
    }

    /// Whether it was shut down or fenced and can come back, because its machine works.
    boolean canReturn(Node node) {
        return condition.down().contains(node.name()) && facts.faultTree().outage(condition.failed()).works(node);
    }

    boolean hasFailed(Part part) {
        return condition.failed().contains(part);
    }
}
