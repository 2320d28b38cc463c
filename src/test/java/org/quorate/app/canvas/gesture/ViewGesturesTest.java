package org.quorate.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.app.canvas.state.Handles;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Rack;

class ViewGesturesTest {

    private final Bench bench = Bench.ofThreeNodes();
    private final ElementId rackA = bench.id(Rack.class, "rack-a");
    private final ElementId node1 = bench.id(Host.class, "node1");

    @Test
    void panning_moves_the_drawing_and_escape_brings_it_back() {
        Viewport before = bench.model.viewport();
        Gesture pan = new PanGesture(bench.model, Pointer.at(100, 100));
        pan.drag(Pointer.at(130, 90));
        assertThat(bench.model.viewport().screenX(0)).isEqualTo(before.screenX(0) + 30);
        pan.cancel();
        assertThat(bench.model.viewport()).isEqualTo(before);
    }

    @Test
    void a_rack_can_be_made_larger_in_one_step() {
        Rect old = bench.bounds(rackA);
        resize(old, 61, 42);
        assertThat(bench.bounds(rackA).width()).isEqualTo(Snap.toGrid(old.width() + 61));
        assertThat(bench.bounds(rackA).height()).isGreaterThan(old.height());
        assertThat(bench.model.session().steps()).containsExactly("Resize rack-a");
    }

    @Test
    void a_rack_never_becomes_smaller_than_its_content() {
        resize(bench.bounds(rackA), -200, -200);
        assertThat(bench.bounds(rackA).contains(bench.bounds(node1))).isTrue();
    }

    private void resize(Rect bounds, double dx, double dy) {
        Handles.Handle corner = new Handles.Handle(Handles.Use.RESIZE, 1, 1, bounds);
        Gesture gesture = new ResizeGesture(bench.model, rackA, corner, Pointer.at(0, 0));
        gesture.drag(Pointer.at(dx, dy));
        gesture.finish(Pointer.at(dx, dy));
    }

    @Test
    void one_selected_element_has_handles_to_draw_links_from() {
        bench.model.selection().set(node1);
        assertThat(Handles.of(bench.model)).extracting(Handles.Handle::use).containsOnly(Handles.Use.CORNER, Handles.Use.LINK);
        Rect host = bench.bounds(node1);
        assertThat(Handles.at(bench.model, host.right() + 4, host.centerY())).map(Handles.Handle::use).isEqualTo(Optional.of(Handles.Use.LINK));
        bench.model.selection().set(rackA, node1);
        assertThat(Handles.of(bench.model)).isEmpty();
    }

    @Test
    void alignment_lines_up_with_the_last_selected_one() {
        List<ElementId> hosts = List.of(bench.id(Host.class, "remote1"), node1);
        bench.model.session().commit(Movable.move(bench.model.picture(), List.of(hosts.getFirst()), 14, 0));
        bench.model.session().commit(Alignment.LEFT.edit(bench.model.picture(), hosts));
        assertThat(bench.bounds(hosts.getFirst()).x()).isEqualTo(bench.bounds(hosts.getLast()).x());
        assertThat(bench.model.session().steps()).containsExactly("Move remote1", "Align left");
    }

    @Test
    void distribution_leaves_the_outermost_and_spreads_the_others_evenly() {
        List<ElementId> racks = List.of(rackA, bench.id(Rack.class, "rack-b"), bench.id(Rack.class, "rack-c"));
        bench.model.session().commit(Movable.move(bench.model.picture(), List.of(racks.getLast()), 400, 0));
        bench.model.session().commit(Alignment.DISTRIBUTE_ACROSS.edit(bench.model.picture(), racks));
        double middle = (bench.bounds(racks.get(0)).centerX() + bench.bounds(racks.get(2)).centerX()) / 2;
        assertThat(bench.bounds(racks.get(1)).centerX()).isCloseTo(middle, within(1.0));
    }
}
