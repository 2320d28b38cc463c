package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quorate.corosync.CorosyncConf;
import org.quorate.corosync.CorosyncConf.Item;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.corosync.PcsDefaults;
import org.quorate.analysis.NodeIds;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Topology;

/// What corosync.conf is to say: its sections in the order in which pcs writes them, options sorted as pcs sorts them.
///
/// Source: pcs/lib/corosync/config_facade.py; constants.py for what counts as an option of the transport
final class ConfOutline {

    private static final Set<String> TRANSPORT = Set.of("ip_version", "knet_pmtud_interval", "link_mode", "netmtu");
    private static final String COMPRESSION = "knet_compression_";
    private static final String CRYPTO = "crypto_";
    private static final String UUID = "cluster_uuid";

    private final Topology topology;
    private final Corosync corosync;
    private final List<ClusterNode> nodes;

    /// @param nodes those that the file is to have
    ConfOutline(Topology topology, List<ClusterNode> nodes) {
        this.topology = topology;
        corosync = topology.cluster().corosync();
        this.nodes = nodes;
    }

    CorosyncConf conf() {
        Map<String, List<Corosync.Section>> others = byFirstName(corosync.sections());
        List<Item> all = new ArrayList<>();
        for (Section section : List.of(totem(), nodeList(), quorum(), logging())) {
            all.add(withOthers(section, Optional.ofNullable(others.remove(section.name())).orElse(List.of())));
        }
        others.forEach((name, sections) -> all.add(withOthers(Section.of(name, List.of()), sections)));
        return new CorosyncConf(all);
    }

    /// with what the design has of other sections: the section's own options, and sections within
    ///
    /// @param others their paths begin with the section
    private static Section withOthers(Section section, List<Corosync.Section> others) {
        List<Item> items = new ArrayList<>(section.items());
        List<Corosync.Section> within = new ArrayList<>();
        others.forEach(other -> {
            int dot = other.path().indexOf('.');
            if (dot < 0) {
                items.addAll(options(new TreeMap<>(other.options())));
            } else {
                within.add(new Corosync.Section(other.path().substring(dot + 1), other.options()));
            }
        });
        byFirstName(within).forEach((name, sections) -> items.add(withOthers(Section.of(name, List.of()), sections)));
        return Section.of(section.name(), items);
    }

    private static Map<String, List<Corosync.Section>> byFirstName(List<Corosync.Section> sections) {
        Map<String, List<Corosync.Section>> result = new LinkedHashMap<>();
        sections.forEach(section -> result.computeIfAbsent(section.path().split("\\.", 2)[0], _ -> new ArrayList<>()).add(section));
        return result;
    }

    private Section logging() {
        List<Item> items = new ArrayList<>(options(corosync.logging().isEmpty() ? PcsDefaults.LOGGING : corosync.logging()));
        corosync.subsystems().forEach(subsystem -> {
            List<Item> inner = new ArrayList<>(List.of(Option.of("subsys", subsystem.name())));
            inner.addAll(options(subsystem.options()));
            items.add(Section.marked("logger_subsys", subsystem.name(), inner));
        });
        return Section.of("logging", items);
    }

    private Section totem() {
        String transport = corosync.transport().orElse(PcsDefaults.TRANSPORT);
        List<Item> items = new ArrayList<>();
        items.add(Option.of("version", "2"));
        if (!topology.cluster().name().isEmpty()) {
            items.add(Option.of("cluster_name", topology.cluster().name()));
        }
        items.add(Option.of("transport", transport));
        Map<String, String> all = new TreeMap<>(corosync.totem());
        boolean plain = all.keySet().stream().noneMatch(name -> name.startsWith(CRYPTO) || name.equals("secauth"));
        if (transport.equals("knet") && plain) {
            all.putAll(PcsDefaults.CRYPTO);
        }
        for (int rank = 0; rank <= 4; rank++) {
            int wanted = rank;
            all.forEach((name, value) -> {
                if (rank(name) == wanted) {
                    items.add(Option.of(name, value));
                }
            });
        }
        corosync.links().forEach(link -> items.add(interfaceOf(link)));
        return Section.of("totem", items);
    }

    private static int rank(String option) {
        if (TRANSPORT.contains(option)) {
            return 1;
        }
        return option.startsWith(COMPRESSION) ? 2 : option.startsWith(CRYPTO) ? 3 : option.equals(UUID) ? 4 : 0;
    }

    private static Section interfaceOf(Corosync.Link link) {
        Map<String, String> all = new TreeMap<>(link.options());
        all.put("linknumber", Integer.toString(link.number()));
        return Section.marked("interface", Integer.toString(link.number()), options(all));
    }

    private Section nodeList() {
        Map<ElementId, String> ids = NodeIds.of(topology);
        List<Section> sections = nodes.stream().map(node -> node(node, ids.getOrDefault(node.id(), ""))).toList();
        return Section.of("nodelist", sections);
    }

    private Section node(ClusterNode node, String nodeId) {
        Map<String, String> all = new LinkedHashMap<>();
        IntStream.range(0, node.addresses().size()).filter(i -> !node.addresses().get(i).isBlank())
                .forEach(i -> all.put("ring" + linkNumber(i) + "_addr", node.addresses().get(i)));
        all.put("name", node.corosync().getOrDefault("name", node.name()));
        // a file without node ids is one that corosync numbers by address
        if (corosync.layout().isEmpty() || node.nodeId().isPresent()) {
            all.put("nodeid", nodeId);
        }
        node.votes().ifPresent(votes -> all.put("quorum_votes", Integer.toString(votes)));
        node.corosync().forEach(all::putIfAbsent);
        return Section.marked("node", node.id().value(), options(all));
    }

    private int linkNumber(int index) {
        List<Integer> numbers = corosync.links().stream().map(Corosync.Link::number).sorted().toList();
        return index < numbers.size() ? numbers.get(index) : index;
    }

    private Section quorum() {
        Map<String, String> rest = new TreeMap<>(corosync.quorum());
        List<Item> items = new ArrayList<>();
        items.add(Option.of("provider", rest.getOrDefault("provider", "corosync_votequorum")));
        rest.remove("provider");
        String twoNode = rest.remove("two_node");
        if (twoNode != null) {
            items.add(Option.of("two_node", twoNode));
        } else if (PcsDefaults.twoNode(nodes.size(), corosync.quorum(), topology.quorumDevice().isPresent())) {
            items.add(Option.of("two_node", "1"));
        }
        items.addAll(options(rest));
        topology.quorumDevice().ifPresent(device -> items.add(device(device)));
        return Section.of("quorum", items);
    }

    private static Section device(QuorumDevice device) {
        Map<String, String> rest = new TreeMap<>(device.options());
        String votes = rest.remove("votes");
        List<Item> items = new ArrayList<>(options(rest));
        items.add(Option.of("model", device.model()));
        if (votes != null) {
            items.add(Option.of("votes", votes));
        } else if (device.algorithm().filter("ffsplit"::equals).isPresent()) {
            items.add(Option.of("votes", "1"));
        }
        if (!device.net().isEmpty()) {
            items.add(Section.of(device.model(), options(new TreeMap<>(device.net()))));
        }
        if (!device.heuristics().isEmpty()) {
            items.add(Section.of("heuristics", options(new TreeMap<>(device.heuristics()))));
        }
        return Section.of("device", items);
    }

    private static List<Option> options(Map<String, String> all) {
        return all.entrySet().stream().map(entry -> Option.of(entry.getKey(), entry.getValue())).toList();
    }
}
