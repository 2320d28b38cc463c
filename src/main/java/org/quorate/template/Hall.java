package org.quorate.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;

/// A machine room of a draft: a site with two feeds, a switch for each ring, two for management, and racks with two PDUs
/// each, one on either feed. Hosts have two supplies, a management controller, a watchdog.
final class Hall {

    /// what all halls of a design share
    record Networks(ElementId ring0, ElementId ring1, ElementId management) {

        static Networks in(Draft draft) {
            return new Networks(add(draft, "ring0", Network.Purpose.CLUSTER, "10.0.0.0/24"), add(draft, "ring1", Network.Purpose.CLUSTER, "10.0.1.0/24"),
                    add(draft, "management", Network.Purpose.MANAGEMENT, "10.0.9.0/24"));
        }

        private static ElementId add(Draft draft, String name, Network.Purpose purpose, String subnet) {
            return draft.add(new Network(ElementId.of(name), name, purpose, Optional.of(subnet), false));
        }

        List<ElementId> rings() {
            return List.of(ring0, ring1);
        }
    }

    private record PduPair(String a, String b) {
    }

    private final Draft draft;
    private final Networks networks;
    private final String suffix;
    private final ElementId site;
    private final ElementId feedA;
    private final ElementId feedB;
    private final ElementId switch0;
    private final ElementId switch1;
    private final ElementId controllers;
    private final ElementId pdus;
    private final Map<String, PduPair> racks = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> outlets = new LinkedHashMap<>();
    private final Map<String, String> rackOf = new LinkedHashMap<>();

    /// @param suffix tells the hall's parts from those of other halls; may be empty
    Hall(Draft draft, Networks networks, String siteName, String suffix) {
        this.draft = draft;
        this.networks = networks;
        this.suffix = suffix;
        site = draft.add(new Site(ElementId.of(siteName), siteName));
        feedA = feed("feed-a", "A");
        feedB = feed("feed-b", "B");
        switch0 = networkSwitch("sw-1", networks.ring0());
        switch1 = networkSwitch("sw-2", networks.ring1());
        controllers = networkSwitch("sw-m1", networks.management());
        pdus = networkSwitch("sw-m2", networks.management());
    }

    ElementId site() {
        return site;
    }

    private ElementId feed(String name, String letter) {
        return draft.add(new PowerFeed(ElementId.of(name + suffix), name + suffix, Optional.of(site), Optional.of(letter), Optional.empty(), false));
    }

    private ElementId networkSwitch(String name, ElementId network) {
        return draft.add(new Switch(ElementId.of(name + suffix), name + suffix, Optional.of(site), List.of(network), List.of(supply(feedA, 0), supply(feedB, 0))));
    }

    private static PowerSupply supply(ElementId source, int outlet) {
        return new PowerSupply(Optional.of(source), outlet == 0 ? Optional.empty() : Optional.of(Integer.toString(outlet)));
    }

    /// @param number counts the racks of the whole design from 1
    void rack(String name, int number) {
        ElementId rack = draft.add(new Rack(ElementId.of(name), name, Optional.of(site)));
        String letter = name.substring(name.lastIndexOf('-') + 1);
        PduPair pair = new PduPair("pdu-" + letter + "1", "pdu-" + letter + "2");
        pdu(pair.a(), rack, feedA, 200 + 2 * number - 1);
        pdu(pair.b(), rack, feedB, 200 + 2 * number);
        racks.put(name, pair);
        outlets.put(name, new LinkedHashMap<>());
    }

    private void pdu(String name, ElementId rack, ElementId feed, int address) {
        String text = "10.0.9." + address;
        draft.add(new Pdu(ElementId.of(name), name, Optional.of(rack), Optional.of(feed), Optional.of(text),
                Optional.of(new Port(networks.management(), Optional.of(pdus), Optional.empty())), Optional.of(24), Optional.of(16)));
    }

    /// A host with a cluster node on it.
    void clusterNode(String name, String rack, int number) {
        ElementId host = host(name, rack, 10 + number, 2, Optional.of("KVM"));
        draft.add(new ClusterNode(Draft.id(ClusterNode.class, name), name, Optional.of(Integer.toString(number)), Optional.of(host),
                List.of("10.0.0." + (10 + number), "10.0.1." + (10 + number)), Optional.empty(), List.of(), List.of(), Foreign.NONE));
    }

    /// A host to be a remote node, reached over the first ring.
    ElementId remoteHost(String name, String rack, int number) {
        return host(name, rack, 60 + number, 1, Optional.empty());
    }

    private ElementId host(String name, String rack, int address, int rings, Optional<String> hypervisor) {
        PduPair pair = racks.get(rack);
        int outlet = outlets.get(rack).size() + 1;
        outlets.get(rack).put(name, outlet);
        rackOf.put(name, rack);
        List<Port> ports = new ArrayList<>();
        ports.add(new Port(networks.ring0(), Optional.of(switch0), Optional.of("10.0.0." + address)));
        if (rings > 1) {
            ports.add(new Port(networks.ring1(), Optional.of(switch1), Optional.of("10.0.1." + address)));
        }
        ManagementController controller = new ManagementController(Optional.of("10.0.9." + address),
                Optional.of(new Port(networks.management(), Optional.of(controllers), Optional.empty())), Optional.empty());
        return draft.add(new Host(ElementId.of(name), name, Optional.of(ElementId.of(rack)),
                List.of(supply(ElementId.of(pair.a()), outlet), supply(ElementId.of(pair.b()), outlet)), ports, Optional.of(controller),
                Optional.of("/dev/watchdog"), Optional.of(16), Optional.of(64 * 1024), hypervisor));
    }

    ElementId storage(String name, String... luns) {
        List<SharedStorage.Lun> volumes = new ArrayList<>();
        for (String lun : luns) {
            volumes.add(new SharedStorage.Lun(lun, Optional.of("/dev/disk/by-id/" + lun), Optional.of(2048), List.of()));
        }
        return draft.add(new SharedStorage(ElementId.of(name), name, Optional.of(site), Optional.of("iSCSI"), volumes,
                List.of(supply(feedA, 0), supply(feedB, 0)), List.of()));
    }

    /// Fence devices for all hosts so far: one for each management controller, one for each PDU that feeds a host.
    void fenceDevices() {
        rackOf.keySet().forEach(this::fenceController);
        racks.forEach((rack, pair) -> {
            if (!outlets.get(rack).isEmpty()) {
                fencePdu(pair.a(), outlets.get(rack));
                fencePdu(pair.b(), outlets.get(rack));
            }
        });
    }

    private void fenceController(String host) {
        draft.fenceDevice("fence-" + host, "fence_ipmilan", Draft.values("ip", controllerAddress(host), "lanplus", "1", "pcmk_host_list", host),
                "fencing", "bmc-password", Optional.empty());
    }

    private String controllerAddress(String host) {
        return draft.find(ElementId.of(host), Host.class).controller().orElseThrow().address().orElseThrow();
    }

    private void fencePdu(String pdu, Map<String, Integer> hosts) {
        String map = hosts.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(";"));
        draft.fenceDevice("fence-" + pdu, "fence_apc_snmp", Draft.values("ip", draft.find(ElementId.of(pdu), Pdu.class).address().orElseThrow(),
                "pcmk_host_map", map), "fencing", "pdu-password", Optional.of(ElementId.of(pdu)));
    }

    /// Levels for all hosts: management controller, then both outlets together, then the watchdog.
    void levels() {
        rackOf.forEach((host, rack) -> draft.levels(host, List.of(List.of("fence-" + host),
                List.of("fence-" + racks.get(rack).a(), "fence-" + racks.get(rack).b()), List.of("watchdog"))));
    }

    List<String> hosts() {
        return List.copyOf(rackOf.keySet());
    }
}
