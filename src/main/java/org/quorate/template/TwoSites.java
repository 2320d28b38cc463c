package org.quorate.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quorate.model.Clone;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Sbd;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;

/// A cluster stretched over two near sites, with the quorum device at a third.
final class TwoSites implements Template {

    @Override
    public String name() {
        return "stretched-two-site";
    }

    @Override
    public String summary() {
        return "Two cluster nodes at each of two sites, the quorum device at a third";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("nodes", "cluster nodes at each site", 2, 1, 8), new Parameter("services", "web services, each with its address", 2, 1, 20));
    }

    @Override
    public Design build(Counts counts) {
        Draft draft = new Draft();
        Hall.Networks networks = Hall.Networks.in(draft);
        Hall north = new Hall(draft, networks, "north", "-n");
        Hall south = new Hall(draft, networks, "south", "-s");
        Site third = new Site(ElementId.of("east"), "east");
        draft.add(third);
        link(draft, north.site(), south.site(), 0.8);
        link(draft, north.site(), third.id(), 4);
        link(draft, south.site(), third.id(), 4);
        List<Hall> halls = List.of(north, south);
        int number = 0;
        for (int hall = 0; hall < halls.size(); hall++) {
            for (int i = 0; i < counts.get("nodes"); i++) {
                String rack = "rack-" + (hall == 0 ? "n" : "s") + (i % 2 + 1);
                if (i < 2) {
                    halls.get(hall).rack(rack, hall * 2 + i + 1);
                }
                number++;
                halls.get(hall).clusterNode("node" + number, rack, number);
            }
        }
        return finished(draft, networks, halls, third.id(), counts);
    }

    private static void link(Draft draft, ElementId from, ElementId to, double roundTrip) {
        String name = from + "-" + to;
        draft.add(new SiteLink(ElementId.of(name), name, from, to, Optional.of(roundTrip)));
    }

    /// @param each cluster nodes at each site
    private static void scenarios(Draft draft, int each) {
        List<String> north = IntStream.rangeClosed(1, each).mapToObj(i -> "node" + i).toList();
        List<String> south = IntStream.rangeClosed(each + 1, 2 * each).mapToObj(i -> "node" + i).toList();
        List<String> web = List.of("ip-web1", "web1");
        List<String> none = List.of();
        draft.scenario("A site burns", "The other half has the quorum device's vote and goes on. Only watchdogs can fence what is beyond reach.",
                Draft.expect(true, web, none, north), List.of(List.of("north")));
        draft.scenario("The sites lose sight of each other", "Both halves live. The quorum device takes the side of the lowest node id; the other side stops by itself, and its watchdogs make sure of it.",
                Draft.expect(true, web, none, south), List.of(List.of("north-south")));
        draft.scenario("The third site is gone, then a site burns", "Without the quorum device half of the votes is not enough.", Draft.expect(false, none, web, none),
                List.of(List.of("east"), List.of("north")));
        draft.scenario("The third site and another burn at once", "The order does not matter here: who holds the vote is decided anew at each change.", Draft.expect(false, none, web, none),
                List.of(List.of("east", "north")));
        draft.scenario("A node is shut down for service, then a site burns", "Maintenance at the surviving site leaves it one vote short.",
                Draft.expect(false, none, web, none), List.of(List.of("shutdown:" + south.getFirst()), List.of("north")));
        draft.scenario("The third site is gone, then the sites lose sight of each other", "Both halves live, and neither has more than half of the votes: everything stops.",
                Draft.expect(false, none, web, none), List.of(List.of("east"), List.of("north-south")));
        draft.scenario("A node dies and comes back", "One vote less for a while; its site and the quorum device make up for it.", Draft.expect(true, web, none, none),
                List.of(List.of("host:" + south.getFirst()), List.of("return:host:" + south.getFirst())));
    }

    private static Design finished(Draft draft, Hall.Networks networks, List<Hall> halls, ElementId third, Counts counts) {
        draft.quorumDevice("qnetd-1", "10.0.5.5", third);
        halls.forEach(Hall::fenceDevices);
        List<String> hosts = new ArrayList<>();
        halls.forEach(hall -> hosts.addAll(hall.hosts()));
        Sbd sbd = draft.watchdogs(hosts, 35);
        for (int i = 1; i <= counts.get("services"); i++) {
            draft.service("ip-web" + i, "ocf:heartbeat:IPaddr2", Draft.values("ip", "10.0.0." + (100 + i), "cidr_netmask", "24"));
            draft.service("web" + i, "ocf:heartbeat:apache", Draft.values("configfile", "/etc/apache2/web" + i + ".conf"));
            draft.group("site" + i, "ip-web" + i, "web" + i);
        }
        draft.service("ping", "ocf:pacemaker:ping", Draft.values("host_list", "10.0.0.1", "dampen", "5s"));
        draft.add(new Clone(Draft.id(Clone.class, "ping-clone"), "ping-clone", Optional.empty(), "ping", List.of(),
                Draft.set(Draft.values("interleave", "true")), false, Foreign.NONE));
        halls.forEach(Hall::levels);
        scenarios(draft, counts.get("nodes"));
        return draft.design("stretched", new Info("A cluster over two sites", "", "1",
                "Either site can fail: the quorum device at the third site tells the other to go on.", Optional.empty(), Optional.empty()),
                new Intentions(Optional.of(1), Optional.of(180), false, true), sbd, networks.rings());
    }
}
