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
        return draft.design("three-node", new Info("Three nodes with remote and guest nodes", "", "1",
                "Services run in guest nodes, backups on remote nodes; the cluster nodes carry the guests.", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(nodes / 2), Optional.of(180), true, false), sbd, networks.rings());
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
