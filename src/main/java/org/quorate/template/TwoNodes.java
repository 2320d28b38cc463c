package org.quorate.template;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Sbd;
import org.quorate.model.Site;

/// Two cluster nodes in two racks, and a quorum device elsewhere that decides who goes on.
final class TwoNodes implements Template {

    @Override
    public String name() {
        return "two-node-qdevice";
    }

    @Override
    public String summary() {
        return "Two cluster nodes with a quorum device in another place, one database with its address and file system";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("services", "groups of file system, address and database", 1, 1, 20));
    }

    @Override
    public Design build(Counts counts) {
        Draft draft = new Draft();
        Hall.Networks networks = Hall.Networks.in(draft);
        Hall hall = new Hall(draft, networks, "hall-1", "");
        hall.rack("rack-a", 1);
        hall.rack("rack-b", 2);
        hall.clusterNode("node1", "rack-a", 1);
        hall.clusterNode("node2", "rack-b", 2);
        hall.storage("san-1", "lun-data");
        ElementId office = draft.add(new Site(ElementId.of("office"), "office"));
        draft.quorumDevice("qnetd-1", "10.0.5.5", office);
        hall.fenceDevices();
        Sbd sbd = draft.watchdogs(hall.hosts(), 35);
        for (int i = 1; i <= counts.get("services"); i++) {
            draft.service("fs-db" + i, "ocf:heartbeat:Filesystem", Draft.values("device", "/dev/disk/by-id/lun-data-part" + i,
                    "directory", "/srv/db" + i, "fstype", "xfs"));
            draft.service("ip-db" + i, "ocf:heartbeat:IPaddr2", Draft.values("ip", "10.0.0." + (100 + i), "cidr_netmask", "24"));
            draft.service("db" + i, "ocf:heartbeat:pgsql", Draft.values("pgdata", "/srv/db" + i + "/data", "pgport", Integer.toString(5431 + i)));
            draft.group("shop" + i, "fs-db" + i, "ip-db" + i, "db" + i);
        }
        hall.levels();
        scenarios(draft);
        return draft.design("two-node", new Info("Two nodes and an arbiter", "", "1",
                "Either node can fail, or the link between them: the quorum device says who goes on.", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(1), Optional.of(120), false, false), sbd, networks.rings());
    }

    private static void scenarios(Draft draft) {
        List<String> shop = List.of("fs-db1", "ip-db1", "db1");
        List<String> none = List.of();
        draft.scenario("A node dies", "The vote of the quorum device makes two of three; the dead node is fenced before the database starts elsewhere.",
                Draft.expect(true, shop, none, List.of("node2")), List.of(List.of("host:node2")));
        draft.scenario("Both links between the nodes are cut", "Each node believes that the other is dead. The quorum device gives its vote to the lower node id, and the other is fenced.",
                Draft.expect(true, shop, none, List.of("node2")), List.of(List.of("split:node1/node2")));
        draft.scenario("A rack loses its power", "The management controller is dark, too: level 1 and 2 of fencing fail, and the watchdog has to be waited for.",
                Draft.expect(true, shop, none, List.of("node2")), List.of(List.of("pdu-b1", "pdu-b2")));
        draft.scenario("The quorum device dies, then a node", "Without the arbiter two votes of three are left, and all of them are needed: the next failure stops everything.",
                Draft.expect(false, none, shop, none), List.of(List.of("qnetd-1"), List.of("host:node2")));
        draft.scenario("A node is shut down for service, the other dies", "A planned shutdown leaves the cluster without a reserve, although nothing has failed yet.",
                Draft.expect(false, none, shop, none), List.of(List.of("shutdown:node2"), List.of("host:node1")));
        draft.scenario("A node dies and comes back", "It joins again as soon as it has started; what moved stays where it is.",
                Draft.expect(true, shop, none, none), List.of(List.of("host:node2"), List.of("return:host:node2")));
        draft.scenario("A management controller dies, then its host", "Only its fence device's monitor tells of the first failure, nothing moves. At the second, fencing goes on to level 2 and cuts the power.",
                Draft.expect(true, shop, none, List.of("node2")), List.of(List.of("host:node2/bmc"), List.of("host:node2")));
        draft.scenario("A cluster switch fails, then the other", "The second ring carries on alone. Without it no node hears the other or the quorum device.",
                Draft.expect(false, none, shop, none), List.of(List.of("sw-1"), List.of("sw-2")));
    }
}
