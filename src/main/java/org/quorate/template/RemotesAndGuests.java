package org.quorate.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Sbd;

/// Cluster nodes in racks of their own, remote nodes beside them, guest nodes with a service in each.
final class RemotesAndGuests implements Template {

    private static final List<String> AGENTS = List.of("ocf:heartbeat:apache", "ocf:heartbeat:apache", "ocf:heartbeat:pgsql", "ocf:heartbeat:postfix");
    private static final List<String> NAMES = List.of("web", "web", "db", "mail");

    @Override
    public String name() {
        return "three-node-remotes-guests";
    }

    @Override
    public String summary() {
        return "Three cluster nodes in three racks, two remote nodes, four guest nodes with a service in each";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("nodes", "cluster nodes, an odd number", 3, 3, 15), new Parameter("remotes", "remote nodes", 2, 0, 30),
                new Parameter("guests", "guest nodes, each with a service", 4, 1, 60));
    }

    @Override
    public Design build(Counts counts) {
        int nodes = counts.get("nodes");
        if (nodes % 2 == 0) {
            throw new IllegalArgumentException("nodes is %d; this shape has an odd number, so that no tie is possible".formatted(nodes));
        }
        Draft draft = new Draft();
        Hall.Networks networks = Hall.Networks.in(draft);
        Hall hall = new Hall(draft, networks, "hall-1", "");
        List<String> racks = List.of("rack-a", "rack-b", "rack-c");
        for (int i = 0; i < racks.size(); i++) {
            hall.rack(racks.get(i), i + 1);
        }
        for (int i = 1; i <= nodes; i++) {
            hall.clusterNode("node" + i, racks.get((i - 1) % 3), i);
        }
        List<String> remotes = new ArrayList<>();
        for (int i = 1; i <= counts.get("remotes"); i++) {
            hall.remoteHost("remote" + i, racks.get((i - 1) % 3), i);
            remotes.add("remote" + i);
        }
        ElementId storage = hall.storage("san-1", "lun-guests");
        Guests guests = new Guests(draft, storage);
        for (int i = 1; i <= counts.get("guests"); i++) {
            guests.machine("guest" + i);
        }
        hall.fenceDevices();
        Sbd sbd = draft.watchdogs(hall.hosts(), 5);
        for (int i = 0; i < remotes.size(); i++) {
            guests.connection(remotes.get(i), "10.0.0." + (61 + i));
        }
        addServices(draft, guests, counts.get("guests"), remotes);
        hall.levels();
        guests.keepOnClusterNodes();
        for (int i = 1; i <= counts.get("guests"); i++) {
            draft.confine(service(i), "guest" + i);
        }
        for (int i = 1; i <= remotes.size(); i++) {
            draft.confine("backup-" + i, "remote" + i);
        }
        scenarios(draft, remotes);
        return draft.design("three-node", new Info("Three nodes with remote and guest nodes", "", "1",
                "Services run in guest nodes, backups on remote nodes; the cluster nodes carry the guests.", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(nodes / 2), Optional.of(180), true, false), sbd, networks.rings());
    }

    private static void scenarios(Draft draft, List<String> remotes) {
        List<String> guest = List.of("vm-guest1", service(1));
        List<String> none = List.of();
        draft.scenario("A cluster node dies", "It is fenced; its guests start on other nodes, and their services with them.", Draft.expect(true, guest, none, List.of("node1")),
                List.of(List.of("host:node1")));
        draft.scenario("A node dies and comes back", "It votes again and may run guests; what moved stays, since moving back has a cost.", Draft.expect(true, guest, none, none),
                List.of(List.of("host:node1"), List.of("return:host:node1")));
        draft.scenario("A node is on standby when another dies", "Standby keeps the vote: quorum holds, but one node less is there for guests.",
                Draft.expect(true, guest, none, List.of("node1")), List.of(List.of("standby:node2"), List.of("host:node1")));
        draft.scenario("A guest's machine crashes", "Nobody is fenced: starting the virtual machine again is what recovers a guest node.", Draft.expect(true, guest, none, none),
                List.of(List.of("crash:vm-guest1")));
        draft.scenario("A power feed fails", "Each host has a second one: nothing happens, but the next failure finds no reserve.", Draft.expect(true, guest, none, none),
                List.of(List.of("feed-a")));
        draft.scenario("A cluster switch fails, then the other", "One ring carries on alone. Without the second, every node is by itself and has no quorum.",
                Draft.expect(false, none, guest, none), List.of(List.of("sw-1"), List.of("sw-2")));
        if (remotes.size() > 1) {
            draft.scenario("A rack loses its power", "The management controllers are dark with their hosts: fencing goes down to the watchdog, and the backup has nowhere else to run.",
                    Draft.expect(true, guest, List.of("backup-2"), List.of("node2", "remote2")), List.of(List.of("pdu-b1", "pdu-b2")));
            draft.scenario("A remote node dies", "It has no vote: quorum is as before. Like a cluster node it has to be fenced.",
                    Draft.expect(true, guest, List.of("backup-1"), List.of("remote1")), List.of(List.of("host:remote1")));
        }
    }

    private static void addServices(Draft draft, Guests guests, int count, List<String> remotes) {
        for (int i = 1; i <= count; i++) {
            guests.resource("guest" + i, "10.0.0." + (100 + i));
        }
        for (int i = 1; i <= count; i++) {
            draft.service(service(i), AGENTS.get((i - 1) % AGENTS.size()), Map.of());
        }
        for (int i = 1; i <= remotes.size(); i++) {
            draft.service("backup-" + i, "systemd:backup", Map.of());
        }
    }

    private static String service(int guest) {
        return NAMES.get((guest - 1) % NAMES.size()) + "-" + guest;
    }
}
