package org.quorate.analysis;

/// What a machine is in the cluster.
public enum MachineRole {
    /// runs the full stack: a cluster node
    MEMBER("cluster node"),
    /// runs pacemaker-remoted, reached by a connection resource of its own
    REMOTE("remote node"),
    /// a VM that the cluster manages, with pacemaker-remoted inside
    GUEST("guest node"),
    /// a VM that the cluster manages, its services out of sight
    OPAQUE("opaque VM"),
    /// not in the cluster
    OUTSIDE("not in the cluster");

    private final String term;

    MachineRole(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /// Whether the cluster starts and stops the machine, so that it stands where the cluster puts it.
    public boolean isManaged() {
        return this == GUEST || this == OPAQUE;
    }
}
