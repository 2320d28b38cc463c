package org.quorate.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.compose.PaletteItem;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Note;
import org.quorate.model.Rack;
import org.quorate.model.VirtualMachine;

class PaletteGestureTest {

    private final Bench bench = Bench.ofThreeNodes();
    private final Design before = bench.design();
    private final ElementId node1 = bench.id(Host.class, "node1");
    private final ElementId rackA = bench.id(Rack.class, "rack-a");

    private Gesture begin(PaletteItem item) {
        return new PaletteGesture(bench.model, bench, item);
    }

    @Test
    void drops_a_cluster_node_into_a_rack_and_selects_it() {
        begin(PaletteItem.CLUSTER_NODE).finish(bench.on(rackA));
        assertThat(bench.get(ClusterNode.class, "node4").machine()).contains(bench.id(Host.class, "node4"));
        assertThat(bench.get(Host.class, "node4").place()).contains(rackA);
        assertThat(bench.model.selection().ids()).containsExactly(bench.id(Host.class, "node4"));
        assertThat(bench.model.session().steps()).containsExactly("Add cluster node node4");
    }

    @Test
    void shows_what_would_come_of_it_and_forgets_outside() {
        Gesture gesture = begin(PaletteItem.RACK);
        gesture.drag(bench.on(node1));
        assertThat(bench.model.feedback().target()).get().satisfies(target -> {
            assertThat(target.legal()).isFalse();
            assertThat(target.sentence()).isEqualTo("A rack cannot stand in a host");
        });
        gesture.drag(Pointer.at(-5, 50));
        assertThat(bench.model.feedback()).isEqualTo(Feedback.NONE);
        gesture.finish(Pointer.at(-5, 50));
        assertThat(bench.design()).isSameAs(before);
    }

    @Test
    void a_refused_drop_changes_nothing() {
        begin(PaletteItem.RACK).finish(bench.on(node1));
        assertThat(bench.design()).isSameAs(before);
    }

    @Test
    void a_vm_is_a_guest_at_first_and_another_choice_takes_its_place() {
        begin(PaletteItem.VIRTUAL_MACHINE).finish(bench.on(node1));
        assertThat(bench.bounds(node1).contains(bench.bounds(bench.id(VirtualMachine.class, "guest5")))).isTrue();
        assertThat(bench.asked).hasSize(5);
        bench.answer(2);
        assertThat(bench.design().topology().named(VirtualMachine.class, "guest5")).isEmpty();
        assertThat(bench.get(ClusterNode.class, "vnode1").machine()).contains(bench.id(VirtualMachine.class, "vnode1"));
        assertThat(bench.model.session().steps()).hasSize(1);
    }

    @Test
    void with_shift_it_asks_how_many_and_makes_them_in_one_step() {
        begin(PaletteItem.CLUSTER_NODE).finish(Bench.with(bench.on(rackA), true, false, false));
        assertThat(bench.design()).isSameAs(before);
        assertThat(bench.asked).hasSize(5);
        bench.answer(1);
        assertThat(bench.design().topology().all(ClusterNode.class).map(ClusterNode::name))
                .containsExactly("node1", "node2", "node3", "node4", "node5", "node6");
        assertThat(bench.design().topology().all(ClusterNode.class).flatMap(node -> node.addresses().stream())).doesNotHaveDuplicates();
        assertThat(bench.model.session().steps()).containsExactly("Add 3 times cluster node");
    }

    @Test
    void a_note_stays_where_it_was_dropped() {
        Pointer at = Bench.moved(bench.on(rackA), 3, 4);
        begin(PaletteItem.NOTE).finish(at);
        ElementId note = bench.design().topology().all(Note.class).findFirst().orElseThrow().id();
        assertThat(bench.bounds(note).x()).isEqualTo(Snap.toGrid(at.x()));
        assertThat(bench.bounds(note).y()).isEqualTo(Snap.toGrid(at.y()));
    }

    @Test
    void the_first_thing_on_an_empty_canvas_appears_under_the_pointer() {
        Bench empty = Bench.of(Design.EMPTY);
        new PaletteGesture(empty.model, empty, PaletteItem.CLUSTER_NODE).finish(Pointer.at(400, 300));
        assertThat(empty.bounds(empty.id(Host.class, "node1")).contains(405, 305)).isTrue();
    }
}
