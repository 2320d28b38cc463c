package org.quorate.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Rack;

class ConnectGestureTest {

    private final Bench bench = Bench.ofThreeNodes();
    private final Design before = bench.design();
    private final ElementId web = bench.id(Primitive.class, "web-1");
    private final ElementId database = bench.id(Primitive.class, "db-3");

    private Gesture from(ElementId id) {
        bench.model.connect(true);
        return new ConnectGesture(bench.model, bench, id, bench.on(id));
    }

    @Test
    void asks_which_of_several_kinds_and_commits_the_chosen_one() {
        from(database).finish(bench.on(web));
        assertThat(bench.design()).isSameAs(before);
        assertThat(bench.asked).hasSize(3);
        bench.answer(0);
        OrderConstraint order = bench.get(OrderConstraint.class, "order-db-3-web-1-mandatory");
        assertThat(order.first()).isEqualTo("db-3");
        assertThat(bench.model.selection().ids()).containsExactly(order.id());
        assertThat(bench.model.isConnecting()).isFalse();
    }

    @Test
    void says_why_not() {
        from(bench.id(Rack.class, "rack-a")).drag(bench.on(web));
        assertThat(bench.model.feedback().target()).get().satisfies(target -> {
            assertThat(target.legal()).isFalse();
            assertThat(target.sentence()).isEqualTo("No link leads from a rack to a service");
        });
        assertThat(bench.model.feedback().link()).isPresent();
    }

    @Test
    void shows_where_it_may_end() {
        from(web).drag(Pointer.at(1500, 990));
        assertThat(bench.model.feedback().link().orElseThrow().targets())
                .contains(bench.bounds(database), bench.bounds(bench.id(Host.class, "node1")))
                .doesNotContain(bench.bounds(web), bench.bounds(bench.id(Rack.class, "rack-a")));
    }

    @Test
    void an_end_beside_everything_changes_nothing() {
        from(web).finish(Pointer.at(1500, 990));
        assertThat(bench.design()).isSameAs(before);
        assertThat(bench.model.feedback()).isEqualTo(Feedback.NONE);
    }

    @Test
    void a_single_kind_is_not_asked_for() {
        int supplies = bench.get(Host.class, "node1").supplies().size();
        from(bench.id(Host.class, "node1")).finish(bench.on(bench.id(Pdu.class, "pdu-a1")));
        assertThat(bench.asked).isEmpty();
        assertThat(bench.get(Host.class, "node1").supplies()).hasSize(supplies + 1);
    }
}
