package org.quorate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalIdTest {

    @Test
    void lets_a_host_its_node_and_its_resource_share_a_name() {
        assertThat(NaturalId.of(Host.class, "alpha")).contains(ElementId.of("alpha"));
        assertThat(NaturalId.of(ClusterNode.class, "alpha")).contains(ElementId.of("node.alpha"));
        assertThat(NaturalId.of(Primitive.class, "alpha")).contains(ElementId.of("resource.alpha"));
        assertThat(NaturalId.of(LocationConstraint.class, "alpha")).contains(ElementId.of("constraint.alpha"));
    }

    @Test
    void is_none_for_a_name_that_no_id_can_hold() {
        assertThat(NaturalId.of(Host.class, "höst 1")).isEmpty();
    }

    @Test
    void free_numbers_an_id_that_is_taken_and_replaces_what_an_id_cannot_hold() {
        Elements one = Elements.of(List.of(Host.named(ElementId.of("alpha"), "alpha")));
        assertThat(NaturalId.free(one, Host.class, "beta")).isEqualTo(ElementId.of("beta"));
        assertThat(NaturalId.free(one, Host.class, "alpha")).isEqualTo(ElementId.of("alpha-2"));
        assertThat(NaturalId.free(one, Host.class, "my höst")).isEqualTo(ElementId.of("my-h-st"));
        assertThat(NaturalId.free(one, Host.class, "")).isEqualTo(ElementId.of("x"));
        assertThat(NaturalId.free(one, Host.class, "-".repeat(500)).value()).hasSize(190);
    }

    @Test
    void belongs_to_the_present_name() {
        assertThat(NaturalId.isOf(Host.named(ElementId.of("alpha"), "alpha"))).isTrue();
        assertThat(NaturalId.isOf(Host.named(ElementId.of("alpha"), "beta"))).isFalse();
    }
}
