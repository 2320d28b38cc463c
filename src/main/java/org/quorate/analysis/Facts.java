package org.quorate.analysis;

import java.util.List;
import org.quorate.model.Topology;

/// All facts of a topology, each computed when first asked for and then kept. Safe for several threads.
public final class Facts {

    private final Topology topology;
    private final Lazy<Resources> resources;
    private final Lazy<Nodes> nodes;
    private final Lazy<List<Remote>> remotes;
    private final Lazy<Votes> votes;
    private final Lazy<Preferences> preferences;
    private final Lazy<Locations> locations;
    private final Lazy<FencePaths> fencePaths;
    private final Lazy<FencingMatrix> fencingMatrix;
    private final Lazy<FenceDelays> fenceDelays;
    private final Lazy<Guests> guests;
    private final Lazy<Fencing> fencing;
    private final Lazy<FailureDomains> failureDomains;
    private final Lazy<Links> links;
    private final Lazy<FaultTree> faultTree;
    private final Lazy<Totem> totem;
    private final Lazy<Capacity> capacity;
    private final Lazy<Colocations> colocations;
    private final Lazy<StartOrder> startOrder;
    private final Lazy<FenceAvailability> fenceAvailability;
    private final Lazy<Probes> probes;

    private Facts(Topology topology) {
        this.topology = topology;
        resources = new Lazy<>(() -> Resources.of(topology));
        nodes = new Lazy<>(() -> Nodes.of(topology));
        remotes = new Lazy<>(() -> Remote.of(topology, nodes()));
        votes = new Lazy<>(() -> Votes.of(topology));
        preferences = new Lazy<>(() -> Preferences.of(this));
        locations = new Lazy<>(() -> Locations.of(topology, resources(), nodes(), preferences()));
        fencing = new Lazy<>(() -> Fencing.of(topology, nodes()));
        fencePaths = new Lazy<>(() -> new FencePaths(topology, fencing(), nodes(), locations()));
        guests = new Lazy<>(() -> new Guests(remotes(), resources(), locations()));
        fenceDelays = new Lazy<>(() -> new FenceDelays(topology, fencing(), nodes(), votes()));
        fencingMatrix = new Lazy<>(() -> FencingMatrix.of(fencing(), fencePaths(), nodes(), resources(), locations()));
        links = new Lazy<>(() -> Links.of(topology, nodes()));
        faultTree = new Lazy<>(() -> FaultTreeReading.of(topology, links()));
        failureDomains = new Lazy<>(() -> FailureDomains.of(topology, faultTree()));
        totem = new Lazy<>(() -> Totem.of(topology));
        capacity = new Lazy<>(() -> Capacity.of(topology, nodes(), resources()));
        colocations = new Lazy<>(() -> Colocations.of(topology, resources()));
        startOrder = new Lazy<>(() -> StartOrder.of(topology, resources(), locations()));
        fenceAvailability = new Lazy<>(() -> new FenceAvailability(topology, fencing(), fencePaths(), fencingMatrix()));
        probes = new Lazy<>(() -> Probes.of(resources(), nodes(), locations()));
    }

    public static Facts of(Topology topology) {
        return new Facts(Effective.of(topology));
    }

    /// What the facts are of: the configuration as Pacemaker acts on it, with templates and references resolved. Its elements
    /// have the ids of the design's; an edit is made to those, not to these.
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

    /// How remote nodes, then guest nodes, are reached.
    public List<Remote> remotes() {
        return remotes.get();
    }

    public Votes votes() {
        return votes.get();
    }

    /// The scores that location constraints give, resource by resource.
    public Preferences preferences() {
        return preferences.get();
    }

    /// Where resources may run, groups and clones as a whole.
    public Locations locations() {
        return locations.get();
    }

    /// Devices, levels and watchdog as they are configured.
    public Fencing fencing() {
        return fencing.get();
    }

    /// Who executes fence devices, what powers and connects them.
    public FencePaths fencePaths() {
        return fencePaths.get();
    }

    /// What runs inside guest nodes.
    public Guests guests() {
        return guests.get();
    }

    /// How long fencing waits before it begins.
    public FenceDelays fenceDelays() {
        return fenceDelays.get();
    }

    /// Every way to fence each node, with verdicts.
    public FencingMatrix fencingMatrix() {
        return fencingMatrix.get();
    }

    /// What dies with what.
    public FailureDomains failureDomains() {
        return failureDomains.get();
    }

    /// What needs what in order to work.
    public FaultTree faultTree() {
        return faultTree.get();
    }

    /// Corosync's links and what carries them.
    public Links links() {
        return links.get();
    }

    /// How long corosync takes to notice.
    public Totem totem() {
        return totem.get();
    }

    /// What nodes offer and virtual machines ask for.
    public Capacity capacity() {
        return capacity.get();
    }

    /// Which resources are tied to one node, and which are kept apart.
    public Colocations colocations() {
        return colocations.get();
    }

    /// What has to be up before what.
    public StartOrder startOrder() {
        return startOrder.get();
    }

    /// Who can still be fenced while something else has failed.
    public FenceAvailability fenceAvailability() {
        return fenceAvailability.get();
    }

    /// What the first start has to look for.
    public Probes probes() {
        return probes.get();
    }
}
