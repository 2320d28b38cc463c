package org.quorate.simulate.schedule;

/// Why an instance does not run.
public enum Reason {

    TARGET_ROLE("it is to be stopped"),
    NO_FENCING_DEVICE("fencing is enabled and there is no fence device"),
    UNMANAGED("it is not managed"),
    STOP_ALL("all resources are to be stopped"),
    TICKET("its ticket is not granted"),
    LOCKED("it is kept for a node that was shut down in order (shutdown-lock)"),
    CAPACITY("no node has room for it"),
    COLOCATION("what it has to run with, or apart from, leaves it no node"),
    INSTANCES("the other instances are enough"),
    GROUP("a member of its group that comes before it does not run"),
    BANNED("no node may run it"),
    NO_NODE("no node that may run it is up and in service"),
    QUORUM("there is no quorum"),
    ORDER("what has to start before it does not run"),
    GUEST("the machine that it runs in does not run"),
    /// a plan's starts come after all of its fencing
    FENCING("all starts wait for the fencing of a node that cannot be fenced"),
    UNFENCED("a node that may still run it cannot be fenced"),
    HELD("what has to stop before it cannot be stopped"),
    PENDING("a node is still joining");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /// In words, after "because".
    public String text() {
        return text;
    }
}
