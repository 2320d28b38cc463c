package org.quorate.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Sbd;
import org.quorate.model.Score;
import org.quorate.model.Site;

/// Many guest nodes on a full-size cluster: by default the deployment that Pacemaker's documentation names, 16 cluster
/// nodes, 64 guest nodes, 64 services.
final class ScaleOut implements Template {

    @Override
    public String name() {
        return "scale-out-16-64-64";
    }

    @Override
    public String summary() {
        return "Sixteen cluster nodes in four racks, 64 guest nodes and 64 web servers and databases in them";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("nodes", "cluster nodes, an even number", 16, 4, 32), new Parameter("racks", "racks", 4, 2, 8),
                new Parameter("guests", "guest nodes, each with room for a service", 64, 2, 100));
    }

    @Override
    public Design build(Counts counts) {
        int nodes = counts.get("nodes");
        int racks = counts.get("racks");
        if (nodes % 2 != 0) {
            throw new IllegalArgumentException("nodes is %d; this shape has an even number, and a quorum device for the tie".formatted(nodes));
        }
        Draft draft = new Draft();
        Hall.Networks networks = Hall.Networks.in(draft);
        Hall hall = new Hall(draft, networks, "hall-1", "");
        for (int i = 0; i < racks; i++) {
            hall.rack(rack(i), i + 1);
        }
        for (int i = 0; i < nodes; i++) {
            hall.clusterNode("node%02d".formatted(i + 1), rack(i * racks / nodes), i + 1);
        }
        ElementId storage = hall.storage("san-1", "lun-guests");
        Guests guests = new Guests(draft, storage);
        int count = counts.get("guests");
        for (int i = 1; i <= count; i++) {
            guests.machine(guest(i));
        }
        ElementId office = draft.add(new Site(ElementId.of("office"), "office"));
        draft.quorumDevice("qnetd-1", "10.0.5.5", office);
        hall.fenceDevices();
        Sbd sbd = draft.watchdogs(hall.hosts(), 35);
        draft.property("migration-limit", "2");
        addServices(draft, guests, count);
        hall.levels();
        addConstraints(draft, guests, count);
        scenarios(draft, nodes, racks, count);
        return draft.design("scale-out", new Info("16 cluster nodes, 64 guest nodes, 64 services", "", "1", """
                The deployment that Pacemaker's documentation names as tested: web servers run in any guest that is free, \
                each database in the guest that has its data.""", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(nodes / racks), Optional.of(300), true, false), sbd, networks.rings());
    }

    private static void scenarios(Draft draft, int nodes, int racks, int guests) {
        List<String> running = List.of("vm-" + guest(1), service(guests, guests));
        List<String> none = List.of();
        List<String> first = IntStream.range(0, nodes).filter(i -> i * racks / nodes == 0).mapToObj(i -> "node%02d".formatted(i + 1)).toList();
        draft.scenario("A host dies", "Its guests start on other hosts, and their services in them.", Draft.expect(true, running, none, List.of("node01")), List.of(List.of("host:node01")));
        draft.scenario("A rack loses its power", "Hosts, management controllers and PDUs are dark together: only the watchdogs are left to fence with, one node after the other.",
                Draft.expect(true, running, none, first), List.of(List.of("pdu-a1", "pdu-a2")));
        draft.scenario("A power feed fails", "Every host has a second one: nothing happens, but the next failure finds no reserve.", Draft.expect(true, running, none, none),
                List.of(List.of("feed-a")));
        draft.scenario("A host is on standby when another dies", "Guests move away before the service, and those of the dead host find what is left.",
                Draft.expect(true, running, none, List.of("node02")), List.of(List.of("standby:node01"), List.of("host:node02")));
        draft.scenario("A guest's machine crashes", "Nobody is fenced: starting the virtual machine again is what recovers a guest node.", Draft.expect(true, running, none, none),
                List.of(List.of("crash:vm-" + guest(1))));
        draft.scenario("The shared storage fails", "Every guest has its disk there: one part whose failure takes all services.", Draft.expect(true, none, running, none),
                List.of(List.of("san-1")));
        draft.scenario("A management controller dies, then its host", "Only its fence device's monitor tells of the first failure, nothing moves. At the second, fencing goes on to level 2 and cuts the power.",
                Draft.expect(true, running, none, List.of("node01")), List.of(List.of("host:node01/bmc"), List.of("host:node01")));
        draft.scenario("A cluster switch fails, then the other", "The second ring carries on alone. Without it every node is by itself and has no quorum.",
                Draft.expect(false, none, running, none), List.of(List.of("sw-1"), List.of("sw-2")));
    }

    private static String rack(int index) {
        return "rack-" + (char) ('a' + index);
    }

    private static String guest(int number) {
        return "guest%02d".formatted(number);
    }

    /// the first half of the guests has web servers, the second databases
    private static void addServices(Draft draft, Guests guests, int count) {
        for (int i = 1; i <= count; i++) {
            guests.resource(guest(i), "10.0.0." + (100 + i));
        }
        for (int i = 1; i <= count; i++) {
            draft.service(service(i, count), i <= count / 2 ? "ocf:heartbeat:apache" : "ocf:heartbeat:pgsql", Map.of());
        }
    }

    private static String service(int number, int count) {
        return (number <= count / 2 ? "web%02d" : "db%02d").formatted(number);
    }

    private static void addConstraints(Draft draft, Guests guests, int count) {
        guests.keepOnClusterNodes();
        draft.byKind("webs-in-guests", "^web", "eq", "container", Score.INFINITY, "exclusive");
        for (int i = count / 2 + 1; i <= count; i++) {
            draft.confine(service(i, count), guest(i));
        }
    }
}
