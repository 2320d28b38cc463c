package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Host;

class FreshTest {

    private final Fresh fresh = new Fresh(Designs.cluster().node("node1").node("node3").host("host07").host("db").design());

    @Test
    void the_next_name_follows_the_highest_number_of_the_row() {
        assertThat(fresh.next("node1")).isEqualTo("node4");
        assertThat(fresh.next("node1")).isEqualTo("node5");
    }

    @Test
    void leading_zeros_stay() {
        assertThat(fresh.next("host07")).isEqualTo("host08");
    }

    @Test
    void a_name_without_number_is_the_first_of_its_row() {
        assertThat(fresh.next("db")).isEqualTo("db2");
    }

    @Test
    void a_row_begins_with_its_first_name() {
        assertThat(fresh.next(Stream.of(), "guest1")).isEqualTo("guest1");
        assertThat(fresh.next(Stream.of("node1", "node3"), "guest1")).isEqualTo("node4");
    }

    @Test
    void a_wanted_name_that_is_taken_gets_a_number_behind_it() {
        assertThat(fresh.wanted("fence-node1")).isEqualTo("fence-node1");
        assertThat(fresh.wanted("fence-node1")).isEqualTo("fence-node1-2");
        assertThat(fresh.wanted("node1")).isEqualTo("node1-2");
    }

    @Test
    void a_node_may_be_called_like_its_machine() {
        assertThat(fresh.forNode("db")).isEqualTo("db");
        assertThat(fresh.forNode("node1")).isEqualTo("node1-2");
    }

    @Test
    void ids_and_node_ids_are_given_out_once() {
        assertThat(fresh.id(Host.class, "new")).isNotEqualTo(fresh.id(Host.class, "new"));
        assertThat(fresh.nodeId()).isEqualTo("3");
        assertThat(fresh.nodeId()).isEqualTo("4");
    }

    @Test
    void the_next_address_is_in_the_network_of_the_last_one_and_free() {
        Fresh addressed = new Fresh(Designs.cluster().nodes(2).addresses("node1", "10.0.0.11", "10.1.0.11").addresses("node2", "10.0.0.12").design());
        assertThat(addressed.address(List.of("10.0.0.11", "10.0.0.12"))).contains("10.0.0.13");
        assertThat(addressed.address(List.of("10.0.0.11", "10.0.0.12"))).contains("10.0.0.14");
        assertThat(addressed.address(List.of("10.0.0.254"))).isEmpty();
        assertThat(addressed.address(List.of("fd00::1"))).isEmpty();
        assertThat(addressed.address(List.of())).isEmpty();
    }
}
