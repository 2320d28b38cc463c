package org.quorate.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.FencingLevel;
import org.quorate.model.Primitive;

/// The fencing matrix: for each node, every way to fence it in the order in which it is tried, each device with a verdict.
///
/// A verdict speaks of what the design says: targets, executors, power, network. Whether a device answers on the day is
/// not in it.
///
/// @param rows in the order of [Nodes#all()]
public record FencingMatrix(List<Row> rows) {

    public FencingMatrix {
        rows = List.copyOf(rows);
    }

    static FencingMatrix of(Fencing fencing, FencePaths paths, Nodes nodes, Resources resources, Locations locations) {
        List<Row> rows = new ArrayList<>();
        List<Row> byDevice = nodes.all().stream().filter(node -> node.kind() != Node.Kind.GUEST)
                .<Row>map(node -> new ByDevice(node, ways(node, fencing, paths), fencing.isEnabled())).toList();
        rows.addAll(byDevice);
        nodes.of(Node.Kind.GUEST).forEach(guest -> rows.add(withHost(guest, byDevice, resources, locations)));
        return new FencingMatrix(rows);
    }

    private static List<Way> ways(Node node, Fencing fencing, FencePaths paths) {
        List<Way> ways = new ArrayList<>();
        for (Fencing.Step step : fencing.steps(node.name())) {
            List<Cell> cells = step.devices().stream().map(device -> new Cell(device, paths.verdict(device, node))).toList();
            ways.add(new Way(step.level(), cells,
                    Verdict.all(Stream.concat(cells.stream().map(Cell::verdict), paths.together(step.devices(), node)))));
        }
        boolean named = ways.stream().anyMatch(way -> way.level().isPresent() && way.uses(Fencing.WATCHDOG));
        if (node.isClusterNode() && fencing.isByWatchdog() && !named) {
            Cell watchdog = new Cell(Fencing.WATCHDOG, paths.verdict(Fencing.WATCHDOG, node));
            ways.add(new Way(Optional.empty(), List.of(watchdog), watchdog.verdict()));
        }
        return List.copyOf(ways);
    }

    private static Row withHost(Node guest, List<Row> hosts, Resources resources, Locations locations) {
        Optional<Primitive> vm = resources.all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> primitive.id().equals(guest.element())).findFirst();
        return new WithHost(guest, vm.map(Primitive::name).orElse(guest.name()), hosts.stream()
                .filter(row -> row.node().isClusterNode() && vm
                        .filter(primitive -> locations.allows(primitive, row.node())).isPresent()).toList());
    }

    /// The row of the first node with that name.
    public Optional<Row> row(String node) {
        return rows.stream().filter(row -> row.node().name().equals(node)).findFirst();
    }

    /// The rows of cluster nodes and remote nodes.
    public Stream<ByDevice> byDevice() {
        return rows.stream().filter(ByDevice.class::isInstance).map(ByDevice.class::cast);
    }

    /// The rows of guest nodes.
    public Stream<WithHost> withHost() {
        return rows.stream().filter(WithHost.class::isInstance).map(WithHost.class::cast);
    }

    /// How one node is fenced.
    public sealed interface Row {

        Node node();

        /// The best of its ways.
        Verdict verdict();
    }

    /// A cluster node or remote node: devices do it.
    ///
    /// @param ways    in the order in which they are tried
    /// @param enabled whether the cluster fences at all
    public record ByDevice(Node node, List<Way> ways, boolean enabled) implements Row {

        public ByDevice {
            ways = List.copyOf(ways);
        }

        @Override
        public Verdict verdict() {
            return enabled ? Verdict.any(ways.stream().map(Way::verdict),
                    Verdict.of(Verdict.Cause.NOT_COVERED, "no device covers " + node.name()))
                    : Verdict.of(Verdict.Cause.FENCING_DISABLED, "fencing is disabled for the whole cluster");
        }

        /// The ways that are not out of the question.
        public List<Way> possible() {
            return ways.stream().filter(way -> way.verdict().isPossible()).toList();
        }

        /// Whether there are possible ways and each of them hangs on this.
        public boolean dependsOn(Verdict.Cause cause) {
            return !possible().isEmpty() && possible().stream().allMatch(way -> way.verdict().has(cause));
        }

        /// Whether its own watchdog is all there is.
        public boolean isByWatchdogOnly() {
            return !possible().isEmpty() && possible().stream().allMatch(way -> way.uses(Fencing.WATCHDOG));
        }
    }

    /// A guest node: it is gone when its VM is stopped, or when the cluster node that ran the VM is fenced.
    ///
    /// @param vm    the name of the VM's resource
    /// @param hosts the cluster nodes on which the VM may start
    public record WithHost(Node node, String vm, List<Row> hosts) implements Row {

        public WithHost {
            hosts = List.copyOf(hosts);
        }

        /// The worst of its hosts' verdicts.
        @Override
        public Verdict verdict() {
            if (hosts.isEmpty()) {
                return Verdict.of(Verdict.Cause.NO_HOST, "no cluster node may run " + vm);
            }
            return Verdict.all(hosts.stream().map(host -> host.verdict().isPossible() ? host.verdict()
                    : Verdict.of(Verdict.Cause.HOST_NOT_FENCEABLE, host.node().name() + " may run " + vm + " and cannot be fenced")));
        }
    }

    /// One try: every device must succeed.
    ///
    /// @param level   empty: the device is used on its own
    /// @param verdict of the devices together
    public record Way(Optional<FencingLevel> level, List<Cell> cells, Verdict verdict) {

        public Way {
            cells = List.copyOf(cells);
        }

        public boolean uses(String device) {
            return cells.stream().anyMatch(cell -> cell.device().equals(device));
        }
    }

    /// One device in one try.
    ///
    /// @param device its name as the level gives it; it may not exist
    public record Cell(String device, Verdict verdict) {
    }
}
