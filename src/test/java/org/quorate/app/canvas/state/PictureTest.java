package org.quorate.app.canvas.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.drawing.Level;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.Host;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;
import org.quorate.template.Templates;

class PictureTest {

    private final Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
    private final Picture picture = Picture.of(design);

    @Test
    void finds_the_innermost_box_first() {
        Primitive web = design.topology().named(Primitive.class, "web-1").orElseThrow();
        Rect bounds = picture.boundsOf(web.id()).orElseThrow();
        assertThat(picture.at(bounds.centerX(), bounds.centerY(), Level.FULL)).extracting(Placed::kind)
                .containsExactly(Box.Kind.SERVICE, Box.Kind.VM, Box.Kind.HOST, Box.Kind.RACK, Box.Kind.SITE);
        assertThat(picture.at(bounds.centerX(), bounds.centerY(), Level.MAP)).extracting(Placed::kind)
                .containsExactly(Box.Kind.HOST, Box.Kind.RACK, Box.Kind.SITE);
    }

    @Test
    void a_tree_lists_parents_before_children() {
        VirtualMachine guest = design.topology().named(VirtualMachine.class, "guest1").orElseThrow();
        Placed placed = picture.arrangement().show(guest.id()).orElseThrow();
        assertThat(picture.tree(placed.id())).extracting(Placed::kind).containsExactly(Box.Kind.VM, Box.Kind.SERVICE);
    }

    @Test
    void a_moved_element_leaves_the_facts_as_they_are() {
        Design moved = design.withDiagram(design.diagram().with(Map.of(design.topology().named(Host.class, "node1").orElseThrow().id(),
                Spot.at(40, 40))));
        assertThat(picture.next(moved).facts()).isSameAs(picture.facts());
        assertThat(picture.next(Design.EMPTY).facts()).isNotSameAs(picture.facts());
    }

    @Test
    void a_canvas_catches_up_with_a_design_whose_picture_is_still_to_come() {
        DesignSession session = new DesignSession(design, InstantSource.system());
        CanvasModel model = new CanvasModel(session, new Selection(session));
        session.commit(Edit.remove("Delete", List.of(design.topology().named(Host.class, "node1").orElseThrow().id())));
        assertThat(model.picture().design()).isSameAs(design);
        model.catchUp();
        assertThat(model.picture().design()).isSameAs(session.design());
    }
}
