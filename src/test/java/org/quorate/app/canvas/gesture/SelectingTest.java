package org.quorate.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Walk;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.VirtualMachine;

class SelectingTest {

    private static final Pointer BESIDE = Pointer.at(1500, 990);

    private final Bench bench = Bench.ofThreeNodes();
    private final ElementId node1 = bench.id(Host.class, "node1");
    private final ElementId node2 = bench.id(Host.class, "node2");
    private final ElementId rackA = bench.id(Rack.class, "rack-a");
    private final Rect rack = bench.bounds(rackA);

    @Test
    void a_click_selects_and_one_beside_everything_selects_nothing() {
        bench.click(bench.on(node1));
        assertThat(bench.model.selection().ids()).containsExactly(node1);
        bench.click(BESIDE);
        assertThat(bench.model.selection().isEmpty()).isTrue();
    }

    @Test
    void shift_and_control_add_and_take_away() {
        bench.click(bench.on(node1));
        bench.click(Bench.with(bench.on(node2), true, false, false));
        assertThat(bench.model.selection().ids()).containsExactly(node1, node2);
        bench.click(Bench.with(bench.on(node1), false, true, false));
        assertThat(bench.model.selection().ids()).containsExactly(node2);
        bench.click(Bench.with(BESIDE, true, false, false));
        assertThat(bench.model.selection().ids()).containsExactly(node2);
    }

    @Test
    void alt_picks_what_lies_around() {
        bench.click(bench.on(node1));
        bench.click(Bench.with(bench.on(node1), false, false, true));
        assertThat(bench.model.selection().ids()).containsExactly(rackA);
        bench.click(Bench.with(bench.on(node1), false, false, true));
        bench.click(Bench.with(bench.on(node1), false, false, true));
        assertThat(bench.model.selection().ids()).containsExactly(node1);
    }

    @Test
    void a_rubber_band_selects_what_is_altogether_within_but_not_its_inside() {
        bench.drop(Pointer.at(rack.x() - 4, rack.y() - 4), Pointer.at(rack.right() + 4, rack.bottom() + 4));
        assertThat(bench.model.selection().ids()).containsExactly(rackA);
        assertThat(bench.model.feedback()).isEqualTo(Feedback.NONE);
    }

    @Test
    void a_rubber_band_begins_on_the_ground_of_a_rack() {
        Rect host = bench.bounds(node1);
        bench.drop(Pointer.at(host.x() - 6, host.y() - 4), Pointer.at(host.right() + 6, host.bottom() + 4));
        assertThat(bench.model.selection().ids()).containsExactly(node1);
    }

    @Test
    void a_cancelled_rubber_band_gives_the_selection_back() {
        bench.click(bench.on(node2));
        bench.drag(Pointer.at(rack.x() - 4, rack.y() - 4), Pointer.at(rack.right() + 4, rack.bottom() + 4)).cancel();
        assertThat(bench.model.selection().ids()).containsExactly(node2);
    }

    @Test
    void with_shift_a_rubber_band_adds() {
        bench.click(bench.on(node2));
        bench.drop(Bench.with(Pointer.at(rack.x() - 4, rack.y() - 4), true, false, false), Pointer.at(rack.right() + 4, rack.bottom() + 4));
        assertThat(bench.model.selection().ids()).containsExactly(node2, rackA);
    }

    @Test
    void inner_elements_cannot_be_hit_where_they_are_not_drawn() {
        ElementId guest = bench.id(VirtualMachine.class, "guest1");
        Rect inside = bench.bounds(guest);
        bench.model.look(bench.model.viewport().zoomedTo(0.1));
        bench.click(Pointer.at(bench.model.viewport().screenX(inside.centerX()), bench.model.viewport().screenY(inside.centerY())));
        assertThat(bench.model.selection().primary().flatMap(bench.model::element)).get().isInstanceOf(Host.class);
    }

    @Test
    void the_keyboard_walks_in_the_order_of_reading() {
        assertThat(Walk.next(bench.model)).contains(bench.id(Site.class, "hall-1"));
        bench.model.selection().set(rackA);
        assertThat(Walk.next(bench.model)).contains(bench.id(Rack.class, "rack-b"));
        assertThat(Walk.into(bench.model)).contains(node1);
        bench.model.selection().set(node1);
        assertThat(Walk.out(bench.model)).contains(rackA);
        List<Optional<ElementId>> around = List.of(Walk.next(bench.model), Walk.previous(bench.model));
        assertThat(around).allSatisfy(step -> assertThat(step).isPresent().isNotEqualTo(Optional.of(node1)));
    }
}
