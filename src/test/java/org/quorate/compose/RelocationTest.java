package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.compose.Room.best;
import static org.quorate.compose.Room.choice;
import static org.quorate.compose.Room.get;
import static org.quorate.compose.Room.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.Rack;
import org.quorate.model.Score;
import org.quorate.model.VirtualMachine;

class RelocationTest {

    private final Design room = Room.design();

    private static Verdict move(Design design, String what, String onto) {
        return Relocation.of(design, Room.facts(design), List.of(id(what)), Optional.of(id(onto)));
    }

    private static Verdict moveOut(Design design, String what) {
        return Relocation.of(design, Room.facts(design), List.of(id(what)), Optional.empty());
    }

    @Test
    void a_host_stands_where_it_is_dropped() {
        Verdict verdict = move(room, "node1", "rack-b");
        assertThat(verdict.sentence()).isEqualTo("node1 stands in rack-b");
        assertThat(get(best(room, verdict), Host.class, "node1").place()).contains(id("rack-b"));
        assertThat(get(best(room, moveOut(room, "node1")), Host.class, "node1").place()).isEmpty();
    }

    @Test
    void a_host_dropped_onto_something_in_a_rack_stands_in_that_rack() {
        assertThat(get(best(room, move(room, "spare", "pdu-a")), Host.class, "spare").place()).contains(id("rack-a"));
    }

    @Test
    void several_elements_move_together_or_not_at_all() {
        Verdict both = Relocation.of(room, Room.facts(room), List.of(id("node1"), id("node2")), Optional.of(id("rack-b")));
        assertThat(both.choices().getFirst().edit().label()).isEqualTo("Move 2 elements");
        assertThat(best(room, both).topology().all(Host.class).map(Host::place)).containsOnly(Optional.of(id("rack-b")));
        Verdict withRack = Relocation.of(room, Room.facts(room), List.of(id("node1"), id("rack-a")), Optional.of(id("rack-b")));
        assertThat(withRack.sentence()).isEqualTo("A rack cannot stand in a rack");
    }

    @Test
    void a_rack_stands_in_a_site_only() {
        assertThat(get(best(room, moveOut(room, "rack-a")), Rack.class, "rack-a").site()).isEmpty();
        assertThat(move(room, "rack-a", "node1")).isEqualTo(Verdict.refused("A rack cannot stand in a host"));
        assertThat(move(room, "hall", "rack-a")).isEqualTo(Verdict.refused("A site cannot stand in a rack"));
    }

    @Test
    void a_managed_vm_states_a_preference_and_moving_it_on_changes_it() {
        Design prefers = best(room, move(room, "vm-guest1-machine", "node1"));
        LocationConstraint stated = get(prefers, LocationConstraint.class, "location-vm-guest1-node1-100");
        assertThat(stated.place()).isEqualTo(new OnNode("node1", Score.of(100)));

        Verdict onwards = move(prefers, "vm-guest1-machine", "node2");
        Design moved = best(prefers, onwards);
        assertThat(onwards.sentence()).isEqualTo("guest1 will prefer node2 (score 100)");
        assertThat(moved.topology().all(LocationConstraint.class)).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo(stated.id());
            assertThat(changed.name()).isEqualTo("location-vm-guest1-node2-100");
            assertThat(changed.place()).isEqualTo(new OnNode("node2", Score.of(100)));
        });
        assertThat(get(moved, VirtualMachine.class, "guest1").host()).isEmpty();
    }

    @Test
    void a_name_that_somebody_has_given_to_a_constraint_stays() {
        Design named = Room.designs().location("web", "node1", "50").design();
        Design moved = best(named, move(named, "web", "node2"));
        assertThat(get(moved, LocationConstraint.class, "loc-web-node1").place()).isEqualTo(new OnNode("node2", Score.of(100)));
    }

    @Test
    void the_strongest_preference_moves_and_does_not_double_another() {
        Design two = Room.designs().location("web", "node1", "200").location("web", "node2", "50").design();
        Design moved = best(two, move(two, "web", "node2"));
        assertThat(moved.topology().all(LocationConstraint.class).map(LocationConstraint::place)).containsExactly(new OnNode("node2", Score.of(100)));
    }

    @Test
    void a_service_is_confined_to_a_guest_and_freed_again_by_a_cluster_node() {
        Design confined = best(room, move(room, "web", "vm-guest1-machine"));
        assertThat(confined.topology().all(LocationConstraint.class)).singleElement().satisfies(location -> {
            assertThat(location.place()).isEqualTo(new OnNode("guest1", Score.INFINITY));
            assertThat(location.discovery()).contains("exclusive");
        });
        Design freed = best(confined, move(confined, "web", "node2"));
        assertThat(freed.topology().all(LocationConstraint.class)).singleElement().satisfies(location -> {
            assertThat(location.place()).isEqualTo(new OnNode("node2", Score.of(100)));
            assertThat(location.discovery()).isEmpty();
        });
    }

    @Test
    void the_menu_offers_the_other() {
        Verdict verdict = move(room, "web", "remote1");
        assertThat(verdict.choices()).extracting(Offer::effect).containsExactly("web will run only on remote1", "web will prefer remote1 (score 100)");
        assertThat(choice(room, verdict, 1).topology().all(LocationConstraint.class)).singleElement()
                .satisfies(location -> assertThat(location.discovery()).isEmpty());
    }

    @Test
    void a_preference_takes_the_place_of_a_ban() {
        Design banned = Room.designs().location("web", "node1", "-INFINITY").design();
        assertThat(best(banned, move(banned, "web", "node1")).topology().all(LocationConstraint.class).map(LocationConstraint::place))
                .containsExactly(new OnNode("node1", Score.of(100)));
    }

    @Test
    void a_member_of_a_group_takes_its_group_along() {
        Design grouped = Room.designs().group("shop", "web").design();
        Verdict verdict = move(grouped, "web", "node1");
        assertThat(verdict.sentence()).isEqualTo("shop with web will prefer node1 (score 100)");
        assertThat(best(grouped, verdict).topology().all(LocationConstraint.class)).singleElement()
                .satisfies(location -> assertThat(location.subject()).isEqualTo(new LocationConstraint.Named("shop")));
    }

    @Test
    void a_service_dropped_onto_a_group_joins_it() {
        Design grouped = Room.designs().resource("ip", "ocf:heartbeat:IPaddr2").group("shop", "ip").design();
        assertThat(get(best(grouped, move(grouped, "web", "shop")), Group.class, "shop").members()).containsExactly("ip", "web");
    }

    @Test
    void pacemaker_runs_no_guests_vm_on_a_remote_node() {
        assertThat(move(room, "vm-guest1-machine", "remote1")).isEqualTo(Verdict.refused("Pacemaker never runs a guest node's VM on a remote node"));
        assertThat(move(room, "vm-guest1-machine", "vm-guest2-machine")).isEqualTo(Verdict.refused("Pacemaker never runs a guest node's VM on a guest node"));
    }

    @Test
    void a_rule_that_forbids_the_place_is_named() {
        Design ruled = best(room, Room.drop(room, PaletteItem.VIRTUAL_MACHINE, Optional.of(id("node1"))));
        Design opaque = choice(ruled, Room.drop(ruled, PaletteItem.VIRTUAL_MACHINE, Optional.of(id("node1"))), 1);
        Element vm = opaque.topology().all(VirtualMachine.class).reduce((_, last) -> last).orElseThrow();
        assertThat(move(opaque, vm.id().value(), "remote1").sentence()).isEqualTo("location-" + vm.name() + " keeps " + vm.name() + " off every remote node");
    }

    @Test
    void what_the_cluster_places_does_not_stand_in_racks() {
        assertThat(move(room, "web", "rack-a").sentence()).isEqualTo("A service runs on a node of the cluster, not in a rack");
        assertThat(moveOut(room, "web").sentence()).isEqualTo("The cluster places web; drop it on a node that it should prefer");
    }

    @Test
    void an_unmanaged_vm_runs_on_the_host_that_it_is_dropped_on() {
        Design unmanaged = choice(room, Room.drop(room, PaletteItem.VIRTUAL_MACHINE, Optional.of(id("node1"))), 4);
        ElementId vm = unmanaged.topology().all(VirtualMachine.class).reduce((_, last) -> last).orElseThrow().id();
        Design moved = best(unmanaged, move(unmanaged, vm.value(), "spare"));
        assertThat(moved.topology().find(vm, VirtualMachine.class).orElseThrow().host()).contains(id("spare"));
        assertThat(move(unmanaged, vm.value(), "rack-a").sentence()).isEqualTo("A virtual machine runs on a host");
    }

    @Test
    void a_fence_device_dropped_onto_a_node_fences_it_too() {
        Design after = best(room, move(room, "fence-node1", "node2"));
        assertThat(get(after, org.quorate.model.Primitive.class, "fence-node1").parameter("pcmk_host_list")).contains("node1,node2");
    }
}
