package org.quorate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.analysis.Facts;
import org.quorate.model.AgentName;
import org.quorate.model.Clone;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Sbd;
import org.quorate.model.Score;
import org.quorate.model.Settings;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.Value;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;

/// Designs for tests, told in a few words:
///
/// ```java
/// Designs.cluster().nodes(3).fenceEach().remote("r1").guest("vm1", "g1").design()
/// ```
///
/// An element's id is its name, or `name-2` when that is taken. Objects are changed by name after they were added.
public final class Designs {

    private final Map<ElementId, Element> elements = new LinkedHashMap<>();
    private Cluster cluster = Components.with(Cluster.EMPTY, "name", "test");
    private Topology frame = Topology.EMPTY;
    private Settings settings = Settings.DEFAULT;

    private Designs() {
    }

    /// A cluster without nodes.
    public static Designs cluster() {
        return new Designs();
    }

    public static ElementId id(String name) {
        return ElementId.of(name);
    }

    // the cluster's nodes

    /// `node1` to `nodeN` with the node ids 1 to N.
    public Designs nodes(int count) {
        for (int i = 1; i <= count; i++) {
            node("node" + i);
        }
        return this;
    }

    /// A cluster node with the next node id.
    public Designs node(String name) {
        long next = elements.values().stream().filter(ClusterNode.class::isInstance).count() + 1;
        return with(new ClusterNode(fresh(name), name, Optional.of(Long.toString(next)), Optional.empty(), List.of(),
                Optional.empty(), List.of(), List.of(), Foreign.NONE));
    }

    /// Node ids and names as they are, the addresses `10.LINK.0.NODE` for so many links.
    public Designs links(int count) {
        for (ClusterNode node : all(ClusterNode.class)) {
            List<String> addresses = new ArrayList<>();
            for (int link = 0; link < count; link++) {
                addresses.add("10." + link + ".0." + node.nodeId().orElse("0"));
            }
            addresses(node.name(), addresses.toArray(String[]::new));
        }
        return this;
    }

    public Designs addresses(String node, String... addresses) {
        return change(ClusterNode.class, node, each -> Components.with(each, "addresses", List.of(addresses)));
    }

    public Designs votes(String node, int votes) {
        return change(ClusterNode.class, node, each -> Components.with(each, "votes", Optional.of(votes)));
    }

    /// Puts a cluster node on a machine.
    public Designs on(String node, String machine) {
        return change(ClusterNode.class, node, each -> Components.with(each, "machine", Optional.of(id(machine))));
    }

    /// A node attribute of a cluster node.
    public Designs attribute(String node, String name, String value) {
        return change(ClusterNode.class, node, each ->
                Components.with(each, "attributes", NvSet.with(each.attributes(), name, Optional.of(Value.of(value)))));
    }

    /// What a cluster node can hold.
    public Designs capacity(String node, String name, String value) {
        return change(ClusterNode.class, node, each ->
                Components.with(each, "utilization", NvSet.with(each.utilization(), name, Optional.of(Value.of(value)))));
    }

    /// The CIB's entry of a remote or guest node, with the capacity `name=value` if both are given.
    public Designs entry(String node, String... capacity) {
        List<NvSet> utilization = capacity.length == 0 ? List.of() : List.of(NvSet.of(Nv.of(capacity[0], capacity[1])));
        return with(new RemoteNodeEntry(fresh(node + "-entry"), node, List.of(), utilization, Foreign.NONE));
    }

    // the machine room

    public Designs site(String name) {
        return with(new Site(fresh(name), name));
    }

    public Designs siteLink(String from, String to, double roundTrip) {
        String name = from + "-" + to;
        return with(new SiteLink(fresh(name), name, id(from), id(to), Optional.of(roundTrip)));
    }

    public Designs rack(String name) {
        return with(new Rack(fresh(name), name, Optional.empty()));
    }

    public Designs rack(String name, String site) {
        return with(new Rack(fresh(name), name, Optional.of(id(site))));
    }

    public Designs feed(String name) {
        return with(new PowerFeed(fresh(name), name, Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    public Designs pdu(String name, String feed) {
        return with(new Pdu(fresh(name), name, Optional.empty(), Optional.of(id(feed)), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
    }

    public Designs network(String name, Network.Purpose purpose) {
        return with(new Network(fresh(name), name, purpose, Optional.empty(), false));
    }

    public Designs switches(String name, String... networks) {
        return with(new Switch(fresh(name), name, Optional.empty(), ids(networks), List.of()));
    }

    /// `host1` to `hostN`, hypervisors, with cluster nodes `node1` to `nodeN` on them.
    public Designs hosts(int count) {
        for (int i = 1; i <= count; i++) {
            host("host" + i).node("node" + i).on("node" + i, "host" + i);
        }
        return this;
    }

    /// A hypervisor of which nothing else is known.
    public Designs host(String name) {
        return with(Components.with(Host.named(fresh(name), name), "hypervisor", Optional.of("KVM")));
    }

    /// Puts a host into a rack or site.
    public Designs place(String host, String place) {
        return change(Host.class, host, each -> Components.with(each, "place", Optional.of(id(place))));
    }

    /// Power supplies, one for each PDU or feed.
    public Designs supplies(String host, String... sources) {
        return change(Host.class, host, each -> Components.with(each, "supplies",
                ids(sources).stream().map(source -> new PowerSupply(Optional.of(source), Optional.empty())).toList()));
    }

    /// Connects a host to a network, through a switch.
    public Designs port(String host, String network, String through) {
        return change(Host.class, host, each -> Components.with(each, "ports",
                joined(each.ports(), new Port(id(network), Optional.of(id(through)), Optional.empty()))));
    }

    /// A management controller on a network, through a switch.
    public Designs controller(String host, String address, String network, String through) {
        return change(Host.class, host, each -> Components.with(each, "controller", Optional.of(new ManagementController(
                Optional.of(address), Optional.of(new Port(id(network), Optional.of(id(through)), Optional.empty())), Optional.empty()))));
    }

    /// A virtual machine that the cluster does not manage.
    public Designs vm(String name, String host) {
        return with(Components.with(VirtualMachine.named(fresh(name), name), "host", Optional.of(id(host))));
    }

    // resources

    /// `ocf:heartbeat:Dummy`
    public Designs resource(String name) {
        return resource(name, "ocf:heartbeat:Dummy");
    }

    public Designs resource(String name, String agent) {
        return with(Primitive.of(fresh(name), name, AgentName.parse(agent)));
    }

    /// A remote node with its address; its host is `NAME-host`.
    public Designs remote(String name) {
        long number = 10 + all(Primitive.class).stream().filter(Primitive::isRemoteConnection).count();
        host(name + "-host").resource(name, "ocf:pacemaker:remote").param(name, "server", "10.9.0." + number);
        return machine(name, name + "-host");
    }

    /// A VM that the cluster manages, with the guest node inside; the machine is `VM-machine`.
    public Designs guest(String vm, String node) {
        return opaque(vm).meta(vm, "remote-node", node);
    }

    /// A VM that the cluster manages, without anything of Pacemaker inside; the machine is `VM-machine`.
    public Designs opaque(String vm) {
        with(VirtualMachine.named(fresh(vm + "-machine"), vm));
        resource(vm, "ocf:heartbeat:VirtualDomain").param(vm, "config", "/etc/libvirt/qemu/" + vm + ".xml");
        return machine(vm, vm + "-machine");
    }

    /// Says which machine a primitive stands for.
    public Designs machine(String primitive, String machine) {
        return change(Primitive.class, primitive, each -> Components.with(each, "machine", Optional.of(id(machine))));
    }

    /// A fence device for the nodes of its `pcmk_host_list`; without nodes it has no list.
    public Designs fence(String name, String agent, String... nodes) {
        resource(name, "stonith:" + agent);
        return nodes.length == 0 ? this : param(name, "pcmk_host_list", String.join(",", nodes));
    }

    /// `fence-NODE` for each cluster node and remote node: fence_ipmilan with address, user and a secret as password.
    public Designs fenceEach() {
        int number = 1;
        for (String node : Facts.of(design().topology()).nodes().all().stream()
                .filter(node -> node.kind() != org.quorate.analysis.Node.Kind.GUEST).map(org.quorate.analysis.Node::name).toList()) {
            String name = "fence-" + node;
            fence(name, "fence_ipmilan", node).param(name, "ip", "10.8.0." + number++).param(name, "username", "admin");
            change(Primitive.class, name, each -> Components.with(each, "instanceAttributes",
                    NvSet.with(each.instanceAttributes(), "password", Optional.of(new Value.Secret("bmc")))));
        }
        return this;
    }

    /// Says which PDU or machine stands behind a fence device.
    public Designs unit(String device, String unit) {
        return change(Primitive.class, device, each -> Components.with(each, "wiring",
                Optional.of(new Primitive.Wiring(Optional.of(id(unit)), Optional.empty(), Optional.empty()))));
    }

    public Designs level(String node, int index, String... devices) {
        String name = "fl-" + node + "-" + index;
        return with(new FencingLevel(fresh(name), name, new FencingLevel.NodeTarget(node), Integer.toString(index), List.of(devices), Foreign.NONE));
    }

    public Designs group(String name, String... members) {
        return with(new Group(fresh(name), name, Optional.empty(), List.of(members), List.of(), List.of(), Foreign.NONE));
    }

    public Designs clone(String name, String child) {
        return with(new Clone(fresh(name), name, Optional.empty(), child, List.of(), List.of(), false, Foreign.NONE));
    }

    /// An instance attribute of a primitive.
    public Designs param(String primitive, String name, String value) {
        return change(Primitive.class, primitive, each -> Components.with(each, "instanceAttributes",
                NvSet.with(each.instanceAttributes(), name, Optional.of(Value.of(value)))));
    }

    /// A meta attribute of a primitive, group or clone.
    public Designs meta(String resource, String name, String value) {
        return change(org.quorate.model.Resource.class, resource, each -> (org.quorate.model.Resource) Components.with(
                (Record) each, "metaAttributes", NvSet.with(each.metaAttributes(), name, Optional.of(Value.of(value)))));
    }

    /// What a primitive demands of its node.
    public Designs demand(String primitive, String name, String value) {
        return change(Primitive.class, primitive, each -> Components.with(each, "utilization",
                NvSet.with(each.utilization(), name, Optional.of(Value.of(value)))));
    }

    /// @param options pairs of name and value
    public Designs operation(String primitive, String name, String interval, String... options) {
        return change(Primitive.class, primitive, each -> Components.with(each, "operationSet",
                each.operationSet().withList(joined(each.operations(), Operation.of(name, interval, pairs(options))))));
    }

    // constraints

    /// @param score as written, `INFINITY`
    public Designs location(String resource, String node, String score) {
        String name = "loc-" + resource + "-" + node;
        return with(new LocationConstraint(fresh(name), name, new LocationConstraint.Named(resource), Optional.empty(),
                new LocationConstraint.OnNode(node, new Score(score)), Optional.empty(), Foreign.NONE));
    }

    /// INFINITY with `resource-discovery=exclusive`.
    public Designs confine(String resource, String node) {
        location(resource, node, "INFINITY");
        return change(LocationConstraint.class, "loc-" + resource + "-" + node,
                each -> Components.with(each, "discovery", Optional.of("exclusive")));
    }

    public Designs colocation(String resource, String with, String score) {
        String name = "col-" + resource + "-" + with;
        return with(new ColocationConstraint(fresh(name), name, resource, Optional.empty(), with, Optional.empty(),
                Optional.of(new Score(score)), Optional.empty(), Optional.empty(), Foreign.NONE));
    }

    public Designs order(String first, String then) {
        String name = "ord-" + first + "-" + then;
        return with(new OrderConstraint(fresh(name), name, first, Optional.empty(), then, Optional.empty(), Optional.empty(),
                Optional.empty(), Foreign.NONE));
    }

    // corosync and properties

    public Designs named(String clusterName) {
        return cluster(each -> Components.with(each, "name", clusterName));
    }

    public Designs property(String name, String value) {
        return cluster(each -> Components.with(each, "properties", NvSet.with(each.properties(), name, Optional.of(Value.of(value)))));
    }

    public Designs resourceDefault(String name, String value) {
        return cluster(each -> Components.with(each, "resourceDefaults",
                NvSet.with(each.resourceDefaults(), name, Optional.of(Value.of(value)))));
    }

    /// An option of corosync's `quorum` section.
    public Designs quorum(String name, String value) {
        return corosync(each -> Components.with(each, "quorum", plus(each.quorum(), name, value)));
    }

    /// An option of corosync's `totem` section.
    public Designs totem(String name, String value) {
        return corosync(each -> Components.with(each, "totem", plus(each.totem(), name, value)));
    }

    public Designs transport(String transport) {
        return corosync(each -> Components.with(each, "transport", Optional.of(transport)));
    }

    /// A corosync link over a network.
    public Designs link(int number, String network) {
        return corosync(each -> Components.with(each, "links",
                joined(each.links(), new Corosync.Link(number, Optional.of(id(network)), Map.of()))));
    }

    /// A quorum device `qdevice` at `qnetd.example` with an algorithm.
    public Designs qdevice(String algorithm) {
        return with(new QuorumDevice(fresh("qdevice"), "qdevice", Optional.empty(), "net", Map.of(),
                plus(plus(Map.of(), "host", "qnetd.example"), "algorithm", algorithm), Map.of()));
    }

    /// ... with an option of the device, `votes` for instance.
    public Designs qdevice(String algorithm, String option, String value) {
        qdevice(algorithm);
        return change(QuorumDevice.class, "qdevice", each -> Components.with(each, "options", plus(each.options(), option, value)));
    }

    /// An option of the quorum device's model, `tie_breaker` for instance.
    public Designs qdeviceNet(String option, String value) {
        return change(QuorumDevice.class, "qdevice", each -> Components.with(each, "net", plus(each.net(), option, value)));
    }

    public Designs sbd(String... disks) {
        return cluster(each -> Components.with(each, "sbd", Optional.of(new Sbd(List.of(disks), Map.of(), Map.of()))));
    }

    /// An option of `/etc/sysconfig/sbd`.
    public Designs sbdOption(String name, String value) {
        return cluster(each -> Components.with(each, "sbd", each.sbd().map(sbd -> Components.with(sbd, "options", plus(sbd.options(), name, value)))));
    }

    // what is asked, and settings

    public Designs survive(int nodes) {
        frame = Components.with(frame, "intentions", Components.with(frame.intentions(), "survive", Optional.of(nodes)));
        return this;
    }

    public Designs failOver(int seconds) {
        frame = Components.with(frame, "intentions", Components.with(frame.intentions(), "failOver", Optional.of(seconds)));
        return this;
    }

    public Designs siteFailOver() {
        frame = Components.with(frame, "intentions", Components.with(frame.intentions(), "siteFailOver", true));
        return this;
    }

    public Designs liveMigration() {
        frame = Components.with(frame, "intentions", Components.with(frame.intentions(), "liveMigration", true));
        return this;
    }

    public Designs settings(Settings changed) {
        settings = changed;
        return this;
    }

    // anything else

    /// Adds an element as it is.
    public Designs with(Element element) {
        elements.put(element.id(), element);
        return this;
    }

    /// Changes the last element of a type with a name.
    public <E extends Element> Designs change(Class<E> type, String name, UnaryOperator<E> change) {
        E element = all(type).stream().filter(each -> each.name().equals(name)).reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
        return with(change.apply(element));
    }

    public Designs cluster(UnaryOperator<Cluster> change) {
        cluster = change.apply(cluster);
        return this;
    }

    public Designs corosync(UnaryOperator<Corosync> change) {
        return cluster(each -> Components.with(each, "corosync", change.apply(each.corosync())));
    }

    public Design design() {
        Design framed = Design.EMPTY.withTopology(frame.withCluster(cluster)).withSettings(settings);
        return Edit.put("Fill", List.copyOf(elements.values())).apply(framed);
    }

    public Facts facts() {
        return Facts.of(design().topology());
    }

    private <E extends Element> List<E> all(Class<E> type) {
        return elements.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private ElementId fresh(String name) {
        ElementId id = id(name);
        for (int number = 2; elements.containsKey(id); number++) {
            id = id(name + "-" + number);
        }
        return id;
    }

    private static List<ElementId> ids(String... names) {
        return List.of(names).stream().map(Designs::id).toList();
    }

    private static <T> List<T> joined(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> larger = new LinkedHashMap<>(map);
        larger.put(name, value);
        return larger;
    }

    private static Map<String, String> pairs(String... options) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            map.put(options[i], options[i + 1]);
        }
        return map;
    }
}
