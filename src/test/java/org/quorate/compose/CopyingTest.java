package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.compose.Room.get;
import static org.quorate.compose.Room.id;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.template.Templates;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.VirtualMachine;

class CopyingTest {

    private static Design duplicated(Design design, String... ids) {
        return Copying.duplicate(design, Arrays.stream(ids).map(ElementId::of).toList()).orElseThrow().edit().apply(design);
    }

    @Test
    void a_host_is_copied_with_its_node_and_its_own_fence_device_under_the_next_names() {
        Design room = Room.design();
        Design after = duplicated(room, "node1");
        Host host = get(after, Host.class, "node3");
        assertThat(host.place()).contains(id("rack-a"));
        assertThat(host.controller().orElseThrow().address()).contains("10.0.9.3");
        assertThat(host.supplies()).singleElement().satisfies(supply -> {
            assertThat(supply.source()).contains(id("pdu-a"));
            assertThat(supply.outlet()).isEmpty();
        });
        assertThat(get(after, ClusterNode.class, "node3")).satisfies(node -> {
            assertThat(node.nodeId()).contains("3");
            assertThat(node.machine()).contains(host.id());
            assertThat(node.addresses()).containsExactly("10.0.0.13");
        });
        Primitive device = get(after, Primitive.class, "fence-node3");
        assertThat(device.parameter("pcmk_host_list")).contains("node3");
        assertThat(device.parameter("ip")).contains("10.0.9.3");
        assertThat(after.topology().elements().size()).isEqualTo(room.topology().elements().size() + 3);
    }

    @Test
    void whatIsPastedElsewhereKeepsNoReferenceToWhatIsNotThere() throws Exception {
        Design source = Templates.named("two-node-qdevice").orElseThrow().create(Map.of());
        Host host = get(source, Host.class, "node1");
        Design clip = DesignText.parsePart("clip", DesignText.print(Copying.clip(source, List.of(host.id())), Comments.NONE)).design();

        Design after = Copying.paste(Design.EMPTY, clip).orElseThrow().edit().apply(Design.EMPTY);

        assertThat(after.topology().all(Host.class)).singleElement().satisfies(copy -> {
            assertThat(copy.place()).isEmpty();
            assertThat(copy.ports()).isEmpty();
            assertThat(copy.supplies()).allSatisfy(supply -> assertThat(supply.source()).isEmpty());
        });
        assertThat(DesignText.parse("after", DesignText.print(after, Comments.NONE)).design().topology().elements().size())
                .isEqualTo(after.topology().elements().size());
    }

    @Test
    void a_rack_is_copied_with_all_that_stands_in_it() {
        Design after = duplicated(Room.design(), "rack-a");
        Rack rack = get(after, Rack.class, "rack-a2");
        assertThat(after.topology().all(Host.class).filter(host -> host.place().equals(Optional.of(rack.id()))).map(Host::name))
                .containsExactly("node3", "node4");
        assertThat(get(after, Host.class, "node3").supplies().getFirst().source()).contains(Room.id(after, org.quorate.model.Pdu.class, "pdu-a2"));
    }

    @Test
    void a_guest_is_copied_with_its_resource_and_constraints() {
        Design room = Room.designs().location("vm-guest1", "node1", "100").design();
        Design after = duplicated(room, "vm-guest1-machine");
        Primitive resource = get(after, Primitive.class, "vm-guest3");
        assertThat(resource.guestNode()).contains("guest3");
        assertThat(resource.machine()).contains(Room.id(after, VirtualMachine.class, "guest3"));
        assertThat(get(after, LocationConstraint.class, "loc-vm-guest3-node1").subject()).isEqualTo(new LocationConstraint.Named("vm-guest3"));
    }

    @Test
    void constraints_among_copied_resources_are_copied_and_others_are_not() {
        Design room = Room.designs().resource("db", "ocf:heartbeat:pgsql").colocation("web", "db", "INFINITY").design();
        assertThat(duplicated(room, "web").topology().all(ColocationConstraint.class)).hasSize(1);
        Design both = duplicated(room, "web", "db");
        assertThat(both.topology().all(ColocationConstraint.class)).extracting(ColocationConstraint::resource, ColocationConstraint::with)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("web", "db"), org.assertj.core.groups.Tuple.tuple("web2", "db2"));
    }

    @Test
    void a_group_is_copied_with_its_members() {
        Design room = Room.designs().group("shop", "web").design();
        assertThat(get(duplicated(room, "shop"), Group.class, "shop2").members()).containsExactly("web2");
    }

    @Test
    void ids_of_inner_objects_are_not_written_twice() {
        Design room = Room.designs().param("web", "port", "80").change(Primitive.class, "web", web -> Components.with(web, "instanceAttributes",
                web.instanceAttributes().stream().map(set -> Components.with(set, "id", Optional.of("web-attributes"))).toList())).design();
        assertThat(get(duplicated(room, "web"), Primitive.class, "web2").instanceAttributes()).extracting(NvSet::id).containsOnly(Optional.empty());
    }

    @Test
    void a_copy_lies_beside_its_original() {
        Design placed = Room.design();
        Design at = placed.withDiagram(placed.diagram().with(Map.of(id("node1"), Spot.at(100, 60))));
        Design after = duplicated(at, "node1");
        assertThat(after.diagram().spot(Room.id(after, Host.class, "node3"))).contains(Spot.at(120, 80));
    }

    @Test
    void what_is_pasted_into_another_design_keeps_names_that_are_free_there() {
        Design clip = Copying.clip(Room.design(), List.of(id("web"), id("node1")));
        Design other = Designs.cluster().nodes(1).design();
        Design after = Copying.paste(other, clip).orElseThrow().edit().apply(other);
        assertThat(after.topology().named(Primitive.class, "web")).isPresent();
        assertThat(after.topology().all(ClusterNode.class).map(Element::name)).containsExactly("node1", "node2");
        assertThat(get(after, Primitive.class, "fence-node2").parameter("pcmk_host_list")).contains("node2");
    }

    @Test
    void a_cluster_has_one_quorum_device() {
        Design judged = Room.designs().qdevice("ffsplit").design();
        assertThat(Copying.duplicate(judged, List.of(get(judged, QuorumDevice.class, "qdevice").id()))).isEmpty();
    }

    @Test
    void copies_are_shown_without_their_inner_parts() {
        Offer offer = Copying.duplicate(Room.design(), List.of(id("rack-a"))).orElseThrow();
        assertThat(offer.shows()).hasSize(1);
        assertThat(offer.edit().label()).startsWith("Copy ");
    }
}
