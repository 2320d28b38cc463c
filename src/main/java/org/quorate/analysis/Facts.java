package org.quorate.analysis;

import org.quorate.model.Topology;

/// All facts of a topology, each computed when first asked for and then kept. Safe for several threads.
public final class Facts {

    private final Topology topology;
    private final Lazy<Resources> resources;
    private final Lazy<Nodes> nodes;
    private final Lazy<Votes> votes;
    private final Lazy<Locations> locations;
    private final Lazy<Fencing> fencing;

    private Facts(Topology topology) {
        this.topology = topology;
        resources = new Lazy<>(() -> Resources.of(topology));
        nodes = new Lazy<>(() -> Nodes.of(topology));
        votes = new Lazy<>(() -> Votes.of(topology));
        locations = new Lazy<>(() -> Locations.of(topology, resources(), nodes()));
        fencing = new Lazy<>(() -> Fencing.of(topology, nodes()));
    }

    public static Facts of(Topology topology) {
        return new Facts(topology);
    }

    public Topology topology() {
        return topology;
    }

    /// How resources contain each other.
    public Resources resources() {
        return resources.get();
    }

    /// The nodes of the cluster and what the machines are in it.
    public Nodes nodes() {
        return nodes.get();
    }

    public Votes votes() {
        return votes.get();
    }

    /// Where resources may run, by location constraints.
    public Locations locations() {
        return locations.get();
    }

    public Fencing fencing() {
        return fencing.get();
    }
}
