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
        return draft.design("two-node", new Info("Two nodes and an arbiter", "", "1",
                "Either node can fail, or the link between them: the quorum device says who goes on.", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(1), Optional.of(120), false, false), sbd, networks.rings());
    }
}
