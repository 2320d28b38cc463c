package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.compose.Room.best;
import static org.quorate.compose.Room.get;
import static org.quorate.compose.Room.id;

import org.junit.jupiter.api.Test;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;

class NamingTest {

    private final Design room = Room.designs().location("web", "node1", "100").location("web", "guest1", "50").design();

    @Test
    void a_host_and_the_node_on_it_that_have_one_name_get_the_new_one_together() {
        Design renamed = best(room, Naming.of(room, id("node1"), "alpha"));
        assertThat(renamed.topology().named(Host.class, "alpha")).isPresent();
        assertThat(renamed.topology().named(ClusterNode.class, "alpha")).isPresent();
        assertThat(get(renamed, Primitive.class, "fence-node1").parameter("pcmk_host_list")).contains("alpha");
    }

    @Test
    void a_vm_takes_its_guest_node_along() {
        Design renamed = best(room, Naming.of(room, id("vm-guest1-machine"), "shop1"));
        assertThat(renamed.topology().named(VirtualMachine.class, "shop1")).isPresent();
        assertThat(get(renamed, Primitive.class, "vm-guest1").guestNode()).contains("shop1");
        assertThat(renamed.topology().all(LocationConstraint.class)).anySatisfy(location ->
                assertThat(location.place()).isInstanceOfSatisfying(OnNode.class, on -> assertThat(on.node()).isEqualTo("shop1")));
    }

    @Test
    void a_name_that_is_taken_or_empty_is_refused() {
        assertThat(Naming.of(room, id("node1"), "node2")).isEqualTo(Verdict.refused("There is another node2"));
        assertThat(Naming.of(room, id("node1"), " ")).isEqualTo(Verdict.refused("A name is needed"));
    }

    @Test
    void its_own_name_is_no_clash() {
        assertThat(best(room, Naming.of(room, id("node1"), "node1"))).isEqualTo(room);
    }
}
