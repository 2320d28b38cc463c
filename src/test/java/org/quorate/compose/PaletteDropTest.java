package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.compose.PaletteItem.CLUSTER_NODE;
import static org.quorate.compose.PaletteItem.FENCE_DEVICE;
import static org.quorate.compose.PaletteItem.HOST;
import static org.quorate.compose.PaletteItem.NOTE;
import static org.quorate.compose.PaletteItem.PDU;
import static org.quorate.compose.PaletteItem.QUORUM_DEVICE;
import static org.quorate.compose.PaletteItem.RACK;
import static org.quorate.compose.PaletteItem.REMOTE_NODE;
import static org.quorate.compose.PaletteItem.SERVICE;
import static org.quorate.compose.PaletteItem.SITE;
import static org.quorate.compose.PaletteItem.STORAGE;
import static org.quorate.compose.PaletteItem.SWITCH;
import static org.quorate.compose.PaletteItem.VIRTUAL_MACHINE;
import static org.quorate.compose.Room.best;
import static org.quorate.compose.Room.choice;
import static org.quorate.compose.Room.drop;
import static org.quorate.compose.Room.get;
import static org.quorate.compose.Room.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.analysis.MachineRole;
import org.quorate.model.CibRule;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.Named;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.Note;
import org.quorate.model.Nv;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Score;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.Value;
import org.quorate.model.VirtualMachine;
import org.quorate.template.Template;
import org.quorate.template.Templates;

class PaletteDropTest {

    private final Design room = Room.design();

    private static Optional<ElementId> on(String id) {
        return Optional.of(ElementId.of(id));
    }

    @Test
    void a_cluster_node_in_a_rack_is_a_host_with_the_next_name_number_and_address() {
        Verdict verdict = drop(room, CLUSTER_NODE, on("rack-a"));
        Design after = best(room, verdict);
        Host host = get(after, Host.class, "node3");
        ClusterNode node = get(after, ClusterNode.class, "node3");
        assertThat(verdict.sentence()).isEqualTo("node3 becomes a cluster node with 1 vote in rack-a, fed by pdu-a and pdu-b");
        assertThat(host.place()).contains(id("rack-a"));
        assertThat(host.supplies()).extracting(PowerSupply::source).containsExactly(on("pdu-a"), on("pdu-b"));
        assertThat(host.controller().orElseThrow().address()).contains("10.0.9.3");
        assertThat(host.ports()).singleElement().satisfies(port -> {
            assertThat(port.network()).isEqualTo(id("ring0"));
            assertThat(port.through()).contains(id("sw-1"));
            assertThat(port.address()).contains("10.0.0.13");
        });
        assertThat(node.machine()).contains(host.id());
        assertThat(node.nodeId()).contains("3");
        assertThat(node.addresses()).containsExactly("10.0.0.13");
        assertThat(after.topology().elements().size()).isEqualTo(room.topology().elements().size() + 2);
    }

    @Test
    void a_first_cluster_node_on_the_empty_canvas_claims_nothing_that_is_not_known() {
        Design after = best(Design.EMPTY, drop(Design.EMPTY, CLUSTER_NODE, Optional.empty()));
        assertThat(get(after, ClusterNode.class, "node1")).satisfies(node -> {
            assertThat(node.nodeId()).contains("1");
            assertThat(node.addresses()).isEmpty();
        });
        assertThat(get(after, Host.class, "node1").place()).isEmpty();
    }

    @Test
    void a_cluster_node_on_a_spare_host_makes_it_one() {
        Design after = best(room, drop(room, CLUSTER_NODE, on("spare")));
        assertThat(get(after, ClusterNode.class, "spare").machine()).contains(id("spare"));
        assertThat(Room.facts(after).nodes().role(id("spare"))).isEqualTo(MachineRole.MEMBER);
    }

    @Test
    void a_remote_node_is_a_host_with_its_connection() {
        Design after = best(room, drop(room, REMOTE_NODE, on("rack-b")));
        Primitive connection = get(after, Primitive.class, "remote2");
        assertThat(connection.agent()).hasToString("ocf:pacemaker:remote");
        assertThat(connection.parameter("server")).contains("10.0.0.62");
        assertThat(connection.machine()).contains(Room.id(after, Host.class, "remote2"));
        assertThat(Room.facts(after).nodes().role(Room.id(after, Host.class, "remote2"))).isEqualTo(MachineRole.REMOTE);
    }

    @Test
    void a_host_has_no_role() {
        Design after = best(room, drop(room, HOST, on("rack-b")));
        Host host = after.topology().all(Host.class).reduce((_, last) -> last).orElseThrow();
        assertThat(Room.facts(after).nodes().role(host.id())).isEqualTo(MachineRole.OUTSIDE);
    }

    @Test
    void a_vm_on_a_cluster_node_becomes_a_guest_that_prefers_it_and_is_kept_on_cluster_nodes() {
        Verdict verdict = drop(room, VIRTUAL_MACHINE, on("node1"));
        Design after = best(room, verdict);
        Primitive resource = get(after, Primitive.class, "vm-guest3");
        assertThat(verdict.sentence()).contains("guest3").contains("will prefer node1 (score 100)");
        assertThat(resource.agent()).hasToString("ocf:heartbeat:VirtualDomain");
        assertThat(resource.guestNode()).contains("guest3");
        assertThat(resource.machine()).contains(Room.id(after, VirtualMachine.class, "guest3"));
        assertThat(get(after, VirtualMachine.class, "guest3").host()).isEmpty();
        assertThat(get(after, LocationConstraint.class, "location-vm-guest3-node1-100")).satisfies(prefers -> {
            assertThat(prefers.subject()).isEqualTo(new Named("vm-guest3"));
            assertThat(prefers.place()).isEqualTo(new OnNode("node1", Score.of(100)));
        });
        assertThat(get(after, LocationConstraint.class, "location-vm-guest3").place()).isEqualTo(new LocationConstraint.ByRules(List.of(
                new CibRule(Optional.empty(), Optional.of("-INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(),
                        List.of(CibRule.NodeExpression.of("#kind", "ne", "cluster"))))));
    }

    @Test
    void the_menu_of_a_vm_offers_what_else_it_may_be() {
        Verdict verdict = drop(room, VIRTUAL_MACHINE, on("node1"));
        List<MachineRole> roles = Stream.of(0, 1, 2, 3, 4).map(number -> choice(room, verdict, number)).map(after ->
                Room.facts(after).nodes().role(after.topology().all(VirtualMachine.class).reduce((_, last) -> last).orElseThrow().id())).toList();
        assertThat(verdict.choices()).hasSize(5);
        assertThat(roles).containsExactly(MachineRole.GUEST, MachineRole.OPAQUE, MachineRole.MEMBER, MachineRole.REMOTE, MachineRole.OUTSIDE);
    }

    @Test
    void a_vm_that_migrates_says_so_to_its_agent() {
        Design migrating = Room.designs().liveMigration().design();
        Primitive resource = get(best(migrating, drop(migrating, VIRTUAL_MACHINE, on("node1"))), Primitive.class, "vm-guest3");
        assertThat(resource.meta("allow-migrate")).contains("true");
        assertThat(resource.operations()).extracting("name").contains("migrate_to", "migrate_from");
    }

    @Test
    void a_service_prefers_a_cluster_node_and_the_menu_confines_it() {
        Verdict verdict = drop(room, SERVICE, on("node1"));
        assertThat(verdict.choices()).extracting(Offer::effect)
                .containsExactly("service1 will prefer node1 (score 100)", "service1 will run only on node1");
        assertThat(get(best(room, verdict), LocationConstraint.class, "location-service1-node1-100").discovery()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nodesOfPacemakerRemote")
    void a_service_is_confined_to_a_guest_or_remote_node_and_the_menu_offers_a_preference(String machine, String node) {
        Verdict verdict = drop(room, SERVICE, on(machine));
        LocationConstraint confined = get(best(room, verdict), LocationConstraint.class, "location-service1-" + node + "-INFINITY");
        assertThat(confined.place()).isEqualTo(new OnNode(node, Score.INFINITY));
        assertThat(confined.discovery()).contains("exclusive");
        assertThat(get(choice(room, verdict, 1), LocationConstraint.class, "location-service1-" + node + "-100").discovery()).isEmpty();
    }

    static Stream<Arguments> nodesOfPacemakerRemote() {
        return Stream.of(Arguments.of("vm-guest1-machine", "guest1"), Arguments.of("remote1", "remote1"));
    }

    @Test
    void a_service_on_a_group_becomes_its_last_member() {
        Design grouped = Room.designs().resource("ip", "ocf:heartbeat:IPaddr2").group("shop", "ip").design();
        Design after = best(grouped, drop(grouped, SERVICE, on("shop")));
        assertThat(get(after, org.quorate.model.Group.class, "shop").members()).containsExactly("ip", "service1");
    }

    @Test
    void a_fence_device_on_a_host_drives_its_controller_with_a_secret_password() {
        Design after = best(room, drop(room, FENCE_DEVICE, on("node2")));
        Primitive device = get(after, Primitive.class, "fence-node2");
        assertThat(device.agent()).hasToString("stonith:fence_ipmilan");
        assertThat(device.parameter("ip")).contains("10.0.9.2");
        assertThat(device.parameter("username")).contains("admin");
        assertThat(device.parameter("pcmk_host_list")).contains("node2");
        assertThat(device.instanceAttributes().getFirst().pair("password").map(Nv::value)).contains(new Value.Secret("fence-node2-password"));
        assertThat(Room.facts(after).fencing().covering("node2")).extracting(each -> each.name()).contains("fence-node2");
    }

    @Test
    void a_second_fence_device_of_a_node_is_not_called_after_another_node() {
        assertThat(best(room, drop(room, FENCE_DEVICE, on("node1"))).topology().named(Primitive.class, "fence-node1-2")).isPresent();
    }

    @Test
    void a_fence_device_on_a_pdu_switches_the_outlets_that_are_known() {
        Design after = best(room, drop(room, FENCE_DEVICE, on("pdu-a")));
        Primitive device = get(after, Primitive.class, "fence-pdu-a");
        assertThat(device.parameter("pcmk_host_map")).contains("node1:1;node2:2");
        assertThat(device.wiring().orElseThrow().unit()).contains(id("pdu-a"));
    }

    @Test
    void a_pdu_in_a_rack_uses_the_feed_that_serves_it_least_and_brings_one_where_there_is_none() {
        Design after = best(room, drop(room, PDU, on("rack-b")));
        Pdu pdu = get(after, Pdu.class, "pdu-b2");
        assertThat(pdu.rack()).contains(id("rack-b"));
        assertThat(after.topology().find(pdu.feed(), PowerFeed.class).orElseThrow().letter()).contains("A");
        Design withSecondFeed = best(after, drop(after, PDU, on("hall")));
        Design second = best(withSecondFeed, drop(withSecondFeed, PDU, on("rack-b")));
        assertThat(second.topology().find(get(second, Pdu.class, "pdu-b3").feed(), PowerFeed.class).orElseThrow().letter()).contains("B");
    }

    @Test
    void places_and_equipment_stand_where_they_are_dropped() {
        assertThat(get(best(room, drop(room, RACK, on("hall"))), Rack.class, "rack-b2").site()).contains(id("hall"));
        assertThat(best(room, drop(room, SITE, Optional.empty())).topology().all(Site.class)).hasSize(2);
        assertThat(best(room, drop(room, STORAGE, on("rack-a"))).topology().all(SharedStorage.class)).singleElement()
                .satisfies(storage -> assertThat(storage.place()).contains(id("rack-a")));
        assertThat(get(best(room, drop(room, SWITCH, on("hall"))), Switch.class, "sw-2")).satisfies(device -> {
            assertThat(device.place()).contains(id("hall"));
            assertThat(device.networks()).containsExactly(id("ring0"));
        });
        assertThat(best(room, drop(room, NOTE, on("node1"))).topology().all(Note.class)).hasSize(1);
    }

    @Test
    void a_first_switch_brings_the_network_of_the_first_link() {
        Design after = best(Design.EMPTY, drop(Design.EMPTY, SWITCH, Optional.empty()));
        ElementId network = get(after, Switch.class, "sw-1").networks().getFirst();
        assertThat(after.topology().cluster().corosync().links()).singleElement().satisfies(link -> assertThat(link.network()).contains(network));
    }

    @Test
    void a_quorum_device_has_the_algorithm_for_the_number_of_nodes() {
        Verdict verdict = drop(room, QUORUM_DEVICE, on("hall"));
        assertThat(get(best(room, verdict), QuorumDevice.class, "qnetd1")).satisfies(device -> {
            assertThat(device.place()).contains(id("hall"));
            assertThat(device.net()).containsExactlyEntriesOf(new java.util.TreeMap<>(Map.of("algorithm", "ffsplit", "host", "qnetd1")));
        });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses_with_the_reason(PaletteItem item, String onto, String reason) {
        assertThat(drop(room, item, on(onto))).isEqualTo(new Verdict.Refusal(reason));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(SITE, "rack-a", "A site cannot stand in a rack"),
                Arguments.of(RACK, "node1", "A rack cannot stand in a host"),
                Arguments.of(HOST, "node1", "A host cannot stand in a host"),
                Arguments.of(CLUSTER_NODE, "node1", "node1 is a cluster node already"),
                Arguments.of(CLUSTER_NODE, "remote1", "remote1 is a remote node; it cannot be a cluster node as well"),
                Arguments.of(REMOTE_NODE, "vm-guest1-machine", "guest1 is a guest node; it cannot be a remote node as well"),
                Arguments.of(VIRTUAL_MACHINE, "remote1", "Pacemaker never runs a guest node's VM on a remote node"),
                Arguments.of(VIRTUAL_MACHINE, "rack-a", "A virtual machine runs on a host, not in a rack"),
                Arguments.of(SERVICE, "hall", "A service runs on a node of the cluster, not in a site"),
                Arguments.of(SERVICE, "spare", "A service runs on a node of the cluster, not in a host"),
                Arguments.of(FENCE_DEVICE, "spare", "spare is not in the cluster: there is nothing to fence"),
                Arguments.of(FENCE_DEVICE, "vm-guest1-machine", "A guest node is fenced by recovering its VM; it needs no fence device"),
                Arguments.of(QUORUM_DEVICE, "node1", "A quorum device must not run on a machine of the cluster that it judges"),
                Arguments.of(STORAGE, "node1", "Shared storage stands in a rack or a site"),
                Arguments.of(PDU, "node1", "A PDU stands in a rack, a power feed belongs to a site"));
    }

    @Test
    void what_can_be_there_once_cannot_be_there_several_times() {
        assertThat(PaletteDrop.several(room, Room.facts(room), QUORUM_DEVICE, on("hall"), 2))
                .isEqualTo(Verdict.refused("The cluster has a quorum device already: qnetd1"));
        assertThat(PaletteDrop.several(room, Room.facts(room), RACK, on("hall"), 3).choices().getFirst().shows()).hasSize(3);
    }

    @Test
    void refuses_a_second_quorum_device() {
        Design judged = Room.designs().qdevice("ffsplit").design();
        assertThat(drop(judged, QUORUM_DEVICE, on("hall")).sentence()).isEqualTo("The cluster has a quorum device already: qdevice");
    }

    @ParameterizedTest
    @EnumSource(PaletteItem.class)
    void every_drop_onto_everything_is_refused_with_a_reason_or_makes_what_it_says(PaletteItem item) {
        for (Template template : Templates.all()) {
            Design design = template.create(Map.of());
            Stream<Optional<ElementId>> targets = Stream.concat(Stream.of(Optional.empty()),
                    design.topology().elements().stream().map(Element::id).map(Optional::of).limit(80));
            targets.forEach(onto -> check(design, drop(design, item, onto)));
        }
    }

    private static void check(Design design, Verdict verdict) {
        assertThat(verdict.sentence()).isNotBlank().doesNotEndWith(".");
        for (Offer offer : verdict.choices()) {
            Design after = offer.edit().apply(design);
            assertThat(after).isNotEqualTo(design);
            assertThat(offer.shows()).isNotEmpty().allSatisfy(id -> assertThat(after.topology().find(id)).isPresent());
            assertThat(after.topology().elements().ids()).containsAll(design.topology().elements().ids());
        }
    }
}
