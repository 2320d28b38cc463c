package org.quorate.analysis;

import java.util.Optional;
import org.quorate.model.ElementId;

/// A node of the cluster as Pacemaker sees it.
///
/// @param name    as in `crm_mon`
/// @param element what makes it: a `ClusterNode`, the connection primitive of a remote node, the primitive of a guest's VM
/// @param machine what it runs on, where the design says
public record Node(String name, Kind kind, ElementId element, Optional<ElementId> machine) {

    /// Only cluster nodes vote, fence and can be the DC.
    ///
    /// Source: Pacemaker Explained, "Types of Pacemaker nodes"
    public enum Kind {
        CLUSTER("cluster node"), REMOTE("remote node"), GUEST("guest node");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// the field's word for it
        public String term() {
            return term;
        }
    }

    public boolean isClusterNode() {
        return kind == Kind.CLUSTER;
    }

    /// What rules know as `#kind`.
    public String kindAttribute() {
        return switch (kind) {
            case CLUSTER -> "cluster";
            case REMOTE -> "remote";
            case GUEST -> "container";
        };
    }
}
