package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.OrderConstraint;

class StartOrderTest {

    @Test
    void aCircleOfThree() {
        assertThat(cycles(Designs.cluster().nodes(2).resource("A").resource("B").resource("C").order("A", "B").order("B", "C").order("C", "A")))
                .singleElement().satisfies(cycle -> {
                    assertThat(cycle.resources()).containsExactly("A", "B", "C");
                    assertThat(cycle.constraints()).extracting(OrderConstraint::name).containsExactly("ord-A-B", "ord-B-C", "ord-C-A");
                    assertThat(cycle.throughNodes()).isFalse();
                });
    }

    @Test
    void anOrderAgainstItsGroup() {
        assertThat(cycles(Designs.cluster().nodes(2).resource("A").resource("B").group("g", "A", "B").order("B", "A")))
                .singleElement().extracting(StartOrder.Cycle::resources).isEqualTo(List.of("A", "B"));
    }

    @Test
    void aGroupThatWaitsForItsOwnMember() {
        assertThat(cycles(Designs.cluster().nodes(2).resource("A").group("g", "A").order("g", "A"))).hasSize(1);
    }

    /// app in g1 before vm2 while app in g2 before vm1: crm_simulate gives an invalid transition
    @Test
    void acrossGuests() {
        Designs designs = Designs.cluster().nodes(3).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .resource("B").confine("B", "g2").order("A", "vm2").order("B", "vm1");
        assertThat(cycles(designs)).singleElement().satisfies(cycle -> {
            assertThat(cycle.throughNodes()).isTrue();
            assertThat(cycle.resources()).containsExactly("vm1", "A", "vm2", "B");
        });
    }

    @Test
    void throughTheVmAndWhatIsInIt() {
        Designs designs = Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1").resource("B").order("A", "B");
        assertThat(cycles(designs)).isEmpty();
        assertThat(cycles(designs.order("B", "vm1"))).singleElement().extracting(StartOrder.Cycle::resources).isEqualTo(List.of("vm1", "A", "B"));
    }

    @Test
    void chainsAndOptionalOrdersAreNoCircle() {
        assertThat(cycles(Designs.cluster().nodes(3).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1").order("A", "vm2"))).isEmpty();
        assertThat(cycles(Designs.cluster().nodes(2).resource("A").resource("B").order("A", "B").order("B", "A").change(OrderConstraint.class, "ord-B-A",
                order -> Components.with(order, "kind", Optional.of("Optional"))))).isEmpty();
    }

    private static List<StartOrder.Cycle> cycles(Designs designs) {
        return designs.facts().startOrder().cycles();
    }
}
