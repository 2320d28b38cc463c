package org.quorate.export.pcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.quorate.corosync.PcsDefaults;
import org.quorate.finding.LeftOut;
import org.quorate.export.pcs.PcsPlan.Device;
import org.quorate.export.pcs.PcsPlan.Disks;
import org.quorate.export.pcs.PcsPlan.Setup;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.Host;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Sbd;
import org.quorate.model.Topology;

/// How fresh hosts become the cluster: `pcs host auth`, `cluster setup`, `quorum device add`, `stonith sbd`.
///
/// pcs computes `two_node` itself and refuses it as an option. What it cannot set is told.
///
/// Source: pcs/lib/corosync/constants.py (names of options), pcs/usage.py
final class SetupWords {
    private static final Set<String> TRANSPORT = Set.of("ip_version", "knet_pmtud_interval", "link_mode", "netmtu");
    private static final Set<String> TOTEM = Set.of("block_unlisted_ips", "consensus", "downcheck", "fail_recv_const",
            "heartbeat_failures_allowed", "hold", "join", "max_messages", "max_network_delay", "merge", "miss_count_const", "send_join",
            "seqno_unchanged_const", "token", "token_coefficient", "token_retransmit", "token_retransmits_before_loss_const", "window_size");
    private static final Set<String> QUORUM = Set.of("auto_tie_breaker", "last_man_standing", "last_man_standing_window", "wait_for_all");
    private static final Set<String> LINK = Set.of("link_priority", "mcastport", "ping_interval", "ping_precision", "ping_timeout",
            "pong_count", "transport", "bindnetaddr", "broadcast", "mcastaddr", "ttl");
    private static final Set<String> NET = Set.of("algorithm", "connect_timeout", "force_ip_version", "host", "port", "tie_breaker");
    private static final Set<String> SBD = Set.of("SBD_WATCHDOG_TIMEOUT", "SBD_STARTMODE", "SBD_DELAY_START", "SBD_TIMEOUT_ACTION");

    private final Topology topology;
    private final Corosync corosync;
    private final List<ClusterNode> nodes;
    private final List<LeftOut> leftOut = new ArrayList<>();

    SetupWords(Topology topology) {
        this.topology = topology;
        corosync = topology.cluster().corosync();
        nodes = topology.all(ClusterNode.class).toList();
    }

    /// Empty when something that it needs is not known; [#leftOut()] says what.
    Optional<Setup> setup() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            leftOut.add(LeftOut.of("The script has no phases auth and setup: " + missing.get() + "."));
            return Optional.empty();
        }
        Optional<Device> device = topology.quorumDevice().flatMap(this::device);
        Stream<String> hosts = Stream.concat(nodes.stream().map(ClusterNode::name), device.map(Device::host).stream());
        return Optional.of(new Setup(nodes.stream().map(node -> node.addresses().getFirst()).toList(), hosts.toList(), auth(device), cluster(),
                device, topology.cluster().sbd().map(this::sbd)));
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private Optional<String> missing() {
        if (nodes.isEmpty()) {
            return Optional.of("the design has no cluster nodes");
        }
        if (topology.cluster().name().isBlank()) {
            return Optional.of("the cluster has no name");
        }
        Optional<ClusterNode> without = nodes.stream()
                .filter(node -> node.addresses().isEmpty() || node.addresses().stream().anyMatch(String::isBlank)).findFirst();
        if (without.isPresent()) {
            return without.map(node -> "an address of " + node.name() + " is not known");
        }
        long numbers = nodes.stream().map(node -> node.addresses().size()).distinct().count();
        return numbers > 1 ? Optional.of("the cluster nodes differ in the number of their addresses") : Optional.empty();
    }

    private List<String> auth(Optional<Device> device) {
        return Stream.concat(nodes.stream().flatMap(node -> Stream.of(node.name(), "addr=" + node.addresses().getFirst())),
                device.stream().flatMap(d -> Stream.of(d.host(), "addr=" + d.host()))).toList();
    }

    private List<String> cluster() {
        List<String> words = new ArrayList<>(List.of("cluster", "setup", topology.cluster().name()));
        for (int i = 0; i < nodes.size(); i++) {
            words.add(nodes.get(i).name());
            nodes.get(i).addresses().forEach(address -> words.add("addr=" + address));
            tell(nodes.get(i), i + 1);
        }
        String transport = corosync.transport().orElse(PcsDefaults.TRANSPORT);
        words.addAll(List.of("transport", transport));
        Map<String, String> rest = new LinkedHashMap<>(corosync.totem());
        words.addAll(taken(rest, "", TRANSPORT));
        links().forEach(words::addAll);
        words.addAll(headed("compression", taken(rest, "knet_compression_", Set.of("level", "model", "threshold"))));
        words.addAll(headed("crypto", taken(rest, "crypto_", Set.of("cipher", "hash", "model"))));
        words.addAll(headed("totem", taken(rest, "", TOTEM)));
        rest.remove("cluster_uuid");
        tell(rest, "totem");
        Map<String, String> quorum = new LinkedHashMap<>(corosync.quorum());
        words.addAll(headed("quorum", taken(quorum, "", QUORUM)));
        quorum.remove("provider");
        String twoNode = PcsDefaults.twoNode(nodes.size(), corosync.quorum(), topology.quorumDevice().isPresent()) ? "1" : "0";
        quorum.remove("two_node", twoNode);
        tell(quorum, "quorum");
        if (!corosync.logging().isEmpty() && !corosync.logging().equals(PcsDefaults.LOGGING)) {
            leftOut.add(LeftOut.of("Options of corosync's logging: pcs writes its own."));
        }
        corosync.subsystems().forEach(subsystem -> tell(subsystem.options(), "logging.logger_subsys " + subsystem.name()));
        corosync.sections().forEach(section -> tell(section.options(), section.path()));
        if (!corosync.layout().isEmpty()) {
            leftOut.add(LeftOut.of("Comments and layout of the imported corosync.conf: pcs writes a file of its own."));
        }
        return words;
    }

    private void tell(ClusterNode node, int number) {
        node.nodeId().filter(id -> !id.equals(Integer.toString(number))).ifPresent(id -> leftOut.add(LeftOut.of(node.id(),
                "Node id " + id + " of " + node.name() + ": pcs numbers the nodes from 1 in their order, so it gets " + number + ".")));
        node.votes().filter(votes -> votes != 1).ifPresent(votes -> leftOut.add(LeftOut.of(node.id(),
                "The " + votes + " votes of " + node.name() + ": pcs cannot set votes of a node.")));
        node.corosync().forEach((name, value) -> leftOut.add(LeftOut.of(node.id(),
                "The option " + name + "=" + value + " of " + node.name() + " in corosync's node list: pcs cannot set it.")));
    }

    private void tell(Map<String, String> options, String section) {
        options.forEach((name, value) -> leftOut.add(LeftOut.of("The option " + name + "=" + value + " of corosync's section " + section + ": pcs cannot set it.")));
    }

    private List<List<String>> links() {
        List<List<String>> result = new ArrayList<>();
        for (Corosync.Link link : corosync.links()) {
            Map<String, String> rest = new LinkedHashMap<>();
            link.options().forEach((name, value) -> rest.put(name.startsWith("knet_") ? name.substring("knet_".length()) : name, value));
            List<String> options = taken(rest, "", LINK);
            tell(rest, "totem.interface");
            if (!options.isEmpty()) {
                result.add(headed("link", Stream.concat(Stream.of("linknumber=" + link.number()), options.stream()).toList()));
            }
        }
        List<Integer> numbers = corosync.links().stream().map(Corosync.Link::number).toList();
        if (!numbers.equals(IntStream.range(0, numbers.size()).boxed().toList())) {
            leftOut.add(LeftOut.of("The numbers of corosync's links: pcs numbers them from 0."));
        }
        return result;
    }

    private Optional<Device> device(QuorumDevice device) {
        if (device.host().isEmpty()) {
            leftOut.add(LeftOut.of(device.id(), "The quorum device " + device.name() + ": its host is not known."));
            return Optional.empty();
        }
        Map<String, String> rest = new LinkedHashMap<>(device.options());
        List<String> words = new ArrayList<>(List.of("quorum", "device", "add"));
        words.addAll(taken(rest, "", Set.of("sync_timeout", "timeout")));
        rest.remove("votes", device.algorithm().filter("ffsplit"::equals).isPresent() ? "1" : "");
        tell(rest, "quorum.device");
        words.addAll(List.of("model", device.model()));
        Map<String, String> net = new LinkedHashMap<>(device.net());
        words.addAll(taken(net, "", NET));
        net.remove("tls", "on");
        tell(net, "quorum.device.net");
        words.addAll(headed("heuristics", Pairs.of(device.heuristics())));
        return Optional.of(new Device(device.host().get(), words));
    }

    private Disks sbd(Sbd sbd) {
        Map<String, String> rest = new LinkedHashMap<>(sbd.options());
        List<String> enable = new ArrayList<>(List.of("stonith", "sbd", "enable"));
        Optional.ofNullable(rest.remove("SBD_WATCHDOG_DEV")).ifPresentOrElse(device -> enable.add("watchdog=" + device),
                () -> nodes.forEach(node -> topology.find(node.machine(), Host.class).flatMap(Host::watchdog).filter(path -> path.startsWith("/"))
                        .ifPresent(path -> enable.add("watchdog=" + path + "@" + node.name()))));
        sbd.disks().forEach(disk -> enable.add("device=" + disk));
        enable.addAll(taken(rest, "", SBD));
        rest.remove("SBD_DEVICE");
        rest.forEach((name, value) -> leftOut.add(LeftOut.of("The option " + name + "=" + value + " of SBD: pcs cannot set it.")));
        if (sbd.disks().isEmpty()) {
            return new Disks(List.of(), List.of(), enable);
        }
        List<String> initialise = new ArrayList<>(List.of("stonith", "sbd", "device", "setup"));
        sbd.disks().forEach(disk -> initialise.add("device=" + disk));
        sbd.header().forEach((name, seconds) -> initialise.add((name.equals("msgwait") ? "msgwait-timeout" : name + "-timeout") + "=" + seconds));
        return new Disks(sbd.disks(), initialise, enable);
    }

    /// The options with known names behind a prefix, taken out of the map, without the prefix.
    private static List<String> taken(Map<String, String> options, String prefix, Set<String> names) {
        List<String> words = new ArrayList<>();
        names.stream().sorted().filter(name -> options.containsKey(prefix + name)).forEach(name -> words.add(name + "=" + options.remove(prefix + name)));
        return words;
    }

    private static List<String> headed(String keyword, List<String> options) {
        return options.isEmpty() ? List.of() : Stream.concat(Stream.of(keyword), options.stream()).toList();
    }
}
