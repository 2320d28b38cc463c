package org.quorate.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;

class MoveGestureTest {

    private final Bench bench = Bench.ofThreeNodes();
    private final Design before = bench.design();
    private final ElementId node1 = bench.id(Host.class, "node1");
    private final ElementId rackA = bench.id(Rack.class, "rack-a");
    private final ElementId rackB = bench.id(Rack.class, "rack-b");

    @Test
    void moves_on_the_drawing_in_one_step_that_undo_takes_back() {
        Rect old = bench.bounds(node1);
        bench.drop(bench.on(node1), Bench.moved(bench.on(node1), 20, 45));
        assertThat(bench.bounds(node1)).isNotEqualTo(old);
        assertThat(bench.design().topology()).isSameAs(before.topology());
        assertThat(bench.model.session().steps()).containsExactly("Move node1");
        bench.model.session().undo();
        assertThat(bench.design()).isEqualTo(before);
    }

    @Test
    void what_stands_beside_stays_where_it_is() {
        ElementId remote = bench.id(Host.class, "remote1");
        Rect neighbour = bench.bounds(remote);
        bench.drop(bench.on(node1), Bench.moved(bench.on(node1), 40, 0));
        assertThat(bench.bounds(remote)).isEqualTo(neighbour);
    }

    @Test
    void a_host_that_leaves_its_rack_stands_in_the_one_it_is_dropped_in() {
        bench.drop(bench.on(node1), Bench.moved(bench.on(rackB), 100, 0));
        assertThat(bench.get(Host.class, "node1").place()).contains(rackB);
        assertThat(bench.bounds(rackB).contains(bench.bounds(node1))).isTrue();
        assertThat(bench.model.session().steps()).containsExactly("Move node1 to rack-b");
    }

    @Test
    void says_what_a_release_would_do() {
        bench.drag(bench.on(node1), Bench.moved(bench.on(rackB), 100, 0));
        assertThat(bench.model.feedback().target()).get().satisfies(target -> {
            assertThat(target.legal()).isTrue();
            assertThat(target.sentence()).isEqualTo("node1 stands in rack-b");
            assertThat(target.area()).contains(bench.bounds(rackB));
        });
        assertThat(bench.design()).isSameAs(before);
    }

    @Test
    void a_container_inside_of_the_present_one_takes_it_only_after_a_while() {
        ElementId storage = before.topology().all(SharedStorage.class).findFirst().orElseThrow().id();
        Pointer over = Bench.moved(bench.on(rackA), 100, 0);
        Gesture gesture = new Press(bench.model, bench, bench.on(storage));
        gesture.drag(over);
        assertThat(bench.model.feedback().target()).isEmpty();
        gesture.drag(Bench.later(over, 450));
        assertThat(bench.model.feedback().target()).isPresent();
    }

    @Test
    void with_alt_nothing_but_the_position_changes() {
        Pointer to = Bench.with(Bench.moved(bench.on(rackB), 100, 0), false, false, true);
        bench.drop(bench.on(node1), to);
        assertThat(bench.design().topology()).isSameAs(before.topology());
        assertThat(bench.design().diagram()).isNotEqualTo(before.diagram());
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        bench.drag(bench.on(node1), Bench.moved(bench.on(rackB), 100, 0)).cancel();
        assertThat(bench.design()).isSameAs(before);
        assertThat(bench.model.feedback()).isEqualTo(Feedback.NONE);
        assertThat(bench.model.session().undoLabel()).isEmpty();
    }

    /// a host of a cluster node on which the guest does not stand
    private ElementId other(ElementId guest) {
        return bench.bounds(node1).contains(bench.bounds(guest)) ? bench.id(Host.class, "node2") : node1;
    }

    @Test
    void a_managed_vm_dropped_on_another_host_prefers_it_and_stands_there() {
        ElementId guest = bench.id(VirtualMachine.class, "guest1");
        ElementId target = other(guest);
        bench.drop(bench.on(guest), bench.on(target));
        String node = bench.design().topology().find(target).orElseThrow().name();
        assertThat(bench.design().topology().all(LocationConstraint.class).map(LocationConstraint::place))
                .anySatisfy(place -> assertThat(place).isInstanceOfSatisfying(OnNode.class, on -> assertThat(on.node()).isEqualTo(node)));
        assertThat(bench.bounds(target).contains(bench.bounds(guest))).isTrue();
        assertThat(bench.model.session().steps()).hasSize(1);
    }

    @Test
    void another_offer_takes_the_place_of_the_first_in_one_step() {
        ElementId guest = bench.id(VirtualMachine.class, "guest1");
        bench.drop(bench.on(guest), bench.on(other(guest)));
        bench.answer(1);
        assertThat(bench.model.session().steps()).singleElement().asString().startsWith("Confine guest1");
    }

    @Test
    void what_is_refused_says_why_and_changes_nothing() {
        ElementId guest = bench.id(VirtualMachine.class, "guest1");
        Pointer remote = bench.on(bench.id(Host.class, "remote1"));
        Gesture gesture = bench.drag(bench.on(guest), remote);
        assertThat(bench.model.feedback().target()).get().satisfies(target -> {
            assertThat(target.legal()).isFalse();
            assertThat(target.sentence()).isEqualTo("Pacemaker never runs a guest node's VM on a remote node");
        });
        gesture.finish(Bench.later(remote, 500));
        assertThat(bench.design()).isSameAs(before);
    }

    @Test
    void a_locked_element_does_not_move() {
        Spot locked = new Spot(Optional.empty(), Optional.empty(), false, true);
        bench.model.session().commit(Edit.of("Lock", design -> design.withDiagram(design.diagram().with(Map.of(node1, locked)))));
        Rect old = bench.bounds(node1);
        bench.drop(bench.on(node1), Bench.moved(bench.on(node1), 20, 20));
        assertThat(bench.bounds(node1)).isEqualTo(old);
    }

    @Test
    void snaps_to_its_neighbours_unless_control_is_held() {
        Pointer start = bench.on(node1);
        bench.drag(start, Bench.moved(start, 3, 40));
        assertThat(bench.model.feedback().dx()).isZero();
        assertThat(bench.model.feedback().guides()).extracting(Feedback.Guide::vertical).contains(true);
        bench.drag(start, Bench.with(Bench.moved(start, 3, 40), false, true, false));
        assertThat(bench.model.feedback().dx()).isEqualTo(3);
    }
}
