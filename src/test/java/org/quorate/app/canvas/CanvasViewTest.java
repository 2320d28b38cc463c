package org.quorate.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.compose.PaletteItem;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Rack;
import org.quorate.model.VirtualMachine;
import org.quorate.template.Templates;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the canvas with mouse and keys.
@ExtendWith(ApplicationExtension.class)
class CanvasViewTest {

    private final Design opened = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
    private final DesignSession session = new DesignSession(opened, InstantSource.system());
    private final Selection selection = new Selection(session);
    private final Actions actions = new Actions();
    private CanvasView view;

    @Start
    void start(Stage stage) {
        Themes themes = new Themes(Theme.LIGHT);
        view = new CanvasView(session, selection, themes, new Tasks(Runnable::run, Platform::runLater));
        view.bind(actions);
        Scene scene = new Scene(new BorderPane(view), 980, 760);
        themes.dress(scene);
        Stages.show(stage, scene);
        view.requestFocus();
    }

    private <E extends Element> ElementId id(Class<E> type, String name) {
        return session.design().topology().named(type, name).orElseThrow().id();
    }

    private Bounds bounds(ElementId id) {
        Frames.pass();
        return view.boundsOf(id).orElseThrow();
    }

    /// A point on the heading of an element, on the screen.
    private Point2D on(ElementId id) {
        Bounds bounds = bounds(id);
        return view.localToScreen(bounds.getMinX() + bounds.getWidth() / 4, bounds.getMinY() + 10);
    }

    private void run(Command command) {
        WaitForAsyncUtils.asyncFx(() -> actions.run(command));
        Frames.pass();
    }

    private Node node(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }

    /// The entry of the open menu with that text.
    private static Node inMenu(FxRobot robot, String text) {
        return robot.lookup((Node node) -> node instanceof Label label && label.getText().equals(text)
                && node.getScene().getWindow() instanceof PopupWindow).query();
    }

    @Test
    void shows_the_whole_design_at_first() {
        Frames.pass();
        Bounds all = bounds(session.design().topology().all(org.quorate.model.Site.class).findFirst().orElseThrow().id());
        assertThat(all.getMinX()).isBetween(0.0, 17.0);
        assertThat(all.getMaxX()).isLessThanOrEqualTo(980);
        assertThat(all.getMaxY()).isLessThanOrEqualTo(760);
        assertThat(view.zoomProperty().get()).isLessThanOrEqualTo(1);
    }

    @Test
    void control_and_wheel_zoom_at_the_pointer_and_the_wheel_alone_scrolls(FxRobot robot) {
        ElementId node = id(Host.class, "node2");
        double zoom = view.zoomProperty().get();
        double x = bounds(node).getMinX() + bounds(node).getWidth() / 4;
        Point2D pointer = on(node);
        Frames.after(() -> view.fireEvent(wheel(pointer, 120)));
        assertThat(view.zoomProperty().get()).isGreaterThan(zoom);
        assertThat(bounds(node).getMinX() + bounds(node).getWidth() / 4).isCloseTo(x, within(2.0));
        Viewport before = view.model().viewport();
        robot.moveTo(pointer);
        robot.scroll(2, javafx.geometry.VerticalDirection.DOWN);
        Frames.pass();
        assertThat(view.model().viewport().top()).isNotEqualTo(before.top());
        assertThat(view.model().viewport().zoom()).isEqualTo(before.zoom());
    }

    /// The wheel with Ctrl held: the headless platform's robot does not pass on keys with the wheel.
    private ScrollEvent wheel(Point2D screen, double delta) {
        Point2D at = view.screenToLocal(screen);
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), screen.getX(), screen.getY(), false, true, false, false, true, false,
                0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void middle_button_and_space_pan(FxRobot robot) {
        double x = bounds(id(Host.class, "node1")).getMinX();
        robot.drag(on(id(Rack.class, "rack-b")), MouseButton.MIDDLE).moveBy(40, 20).drop();
        assertThat(bounds(id(Host.class, "node1")).getMinX()).isCloseTo(x + 40, within(1.0));
        robot.press(KeyCode.SPACE);
        robot.drag(on(id(Host.class, "node1")), MouseButton.PRIMARY).moveBy(-40, -20).drop();
        robot.release(KeyCode.SPACE);
        assertThat(bounds(id(Host.class, "node1")).getMinX()).isCloseTo(x, within(1.0));
        assertThat(session.design()).isSameAs(opened);
    }

    @Test
    void commands_zoom_and_fit() {
        run(Command.ZOOM_100);
        assertThat(view.zoomProperty().get()).isEqualTo(1);
        run(Command.ZOOM_IN);
        assertThat(view.zoomProperty().get()).isEqualTo(1.2);
        run(Command.FIT);
        assertThat(view.zoomProperty().get()).isLessThanOrEqualTo(1);
        WaitForAsyncUtils.asyncFx(() -> selection.set(id(Host.class, "node1")));
        run(Command.FIT_SELECTION);
        assertThat(view.zoomProperty().get()).isEqualTo(1.5);
    }

    @Test
    void a_click_selects_and_the_selected_element_can_be_found_by_its_id(FxRobot robot) {
        ElementId node = id(Host.class, "node1");
        robot.clickOn(on(node));
        Frames.pass();
        assertThat(selection.ids()).containsExactly(node);
        Node mark = node(robot, "#element-" + node.value());
        assertThat(mark.getAccessibleText()).containsIgnoringCase("cluster node").contains("node1");
        assertThat(mark.getBoundsInParent().getMinX()).isCloseTo(bounds(node).getMinX(), within(1.0));
    }

    @Test
    void a_rubber_band_selects(FxRobot robot) {
        Bounds rack = bounds(id(Rack.class, "rack-a"));
        robot.drag(view.localToScreen(rack.getMinX() - 4, rack.getMinY() - 3), MouseButton.PRIMARY)
                .dropTo(view.localToScreen(rack.getMaxX() + 3, rack.getMaxY() + 4));
        Frames.pass();
        assertThat(selection.ids()).containsExactly(id(Rack.class, "rack-a"));
    }

    @Test
    void the_sign_in_a_racks_heading_folds_it(FxRobot robot) {
        ElementId rack = id(Rack.class, "rack-a");
        Bounds open = bounds(rack);
        robot.clickOn(view.localToScreen(open.getMinX() + 10, open.getMinY() + 10));
        assertThat(bounds(rack).getHeight()).isLessThan(open.getHeight() / 2);
        assertThat(session.steps()).containsExactly("Fold");
    }

    @Test
    void an_empty_canvas_says_how_to_begin(FxRobot robot) {
        assertThat(node(robot, "#canvas-empty").isVisible()).isFalse();
        WaitForAsyncUtils.asyncFx(() -> session.replace(Design.EMPTY));
        Frames.pass();
        assertThat(robot.lookup("#canvas-empty").queryLabeled().getText()).startsWith("Drag a cluster node here");
    }

    @Test
    void a_drag_moves_and_undo_brings_back(FxRobot robot) {
        ElementId storage = session.design().topology().all(org.quorate.model.SharedStorage.class).findFirst().orElseThrow().id();
        Bounds old = bounds(storage);
        robot.drag(on(storage), MouseButton.PRIMARY).moveBy(0, 60).drop();
        assertThat(bounds(storage).getMinY()).isGreaterThan(old.getMinY() + 30);
        assertThat(session.steps()).hasSize(1);
        WaitForAsyncUtils.asyncFx(session::undo);
        assertThat(bounds(storage).getMinY()).isCloseTo(old.getMinY(), within(0.5));
    }

    @Test
    void a_vm_dropped_on_another_host_prefers_it(FxRobot robot) throws Exception {
        ElementId guest = id(VirtualMachine.class, "guest1");
        ElementId target = bounds(id(Host.class, "node1")).contains(bounds(guest)) ? id(Host.class, "node2") : id(Host.class, "node1");
        String name = session.design().topology().find(target).orElseThrow().name();
        robot.drag(on(guest), MouseButton.PRIMARY).moveTo(on(target)).moveBy(2, 2);
        WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, () -> node(robot, "#canvas-sentence").isVisible());
        assertThat(((Label) node(robot, "#canvas-sentence")).getText()).isEqualTo("guest1 will prefer " + name + " (score 100)");
        assertThat(session.design()).isSameAs(opened);
        robot.drop();
        Frames.pass();
        robot.type(KeyCode.ESCAPE);
        assertThat(bounds(target).contains(bounds(guest))).isTrue();
        assertThat(session.design().topology().all(LocationConstraint.class).map(LocationConstraint::place))
                .contains(new LocationConstraint.OnNode(name, org.quorate.model.Score.of(100)));
    }

    @Test
    void something_from_the_palette_is_dropped(FxRobot robot) {
        Point2D to = on(id(Rack.class, "rack-a"));
        WaitForAsyncUtils.asyncFx(() -> {
            PaletteDrag drag = view.beginPaletteDrag(PaletteItem.CLUSTER_NODE);
            view.setOnMouseMoved(drag::drag);
            view.setOnMousePressed(drag::finish);
        });
        robot.moveTo(to).moveBy(1, 1);
        Frames.pass();
        assertThat(((Label) node(robot, "#canvas-sentence")).getText()).startsWith("node4 becomes a cluster node with 1 vote in rack-a");
        robot.clickOn(MouseButton.PRIMARY);
        Frames.pass();
        assertThat(session.design().topology().named(ClusterNode.class, "node4")).isPresent();
        assertThat(bounds(id(Rack.class, "rack-a")).contains(bounds(id(Host.class, "node4")))).isTrue();
    }

    @Test
    void a_link_is_drawn_and_its_kind_chosen(FxRobot robot) {
        run(Command.CONNECT);
        robot.drag(on(id(Primitive.class, "db-3")), MouseButton.PRIMARY).dropTo(on(id(Primitive.class, "web-1")));
        Frames.pass();
        robot.clickOn(inMenu(robot, "web-1 starts after db-3"));
        Frames.pass();
        assertThat(session.design().topology().all(OrderConstraint.class)).anySatisfy(order -> {
            assertThat(order.first()).isEqualTo("db-3");
            assertThat(order.then()).isEqualTo("web-1");
        });
    }

    @Test
    void escape_cancels_a_drag(FxRobot robot) {
        robot.drag(on(id(Host.class, "node1")), MouseButton.PRIMARY).moveTo(on(id(Rack.class, "rack-b"))).moveBy(3, 0);
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        Frames.pass();
        assertThat(session.design()).isSameAs(opened);
    }

    @Test
    void arrows_nudge_as_one_step_and_escape_goes_outwards(FxRobot robot) {
        ElementId node = id(Host.class, "node1");
        robot.clickOn(on(node));
        double y = bounds(node).getMinY();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(bounds(node).getMinY()).isCloseTo(y + 40 * view.zoomProperty().get(), within(1.5));
        assertThat(session.steps()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(selection.ids()).containsExactly(id(Rack.class, "rack-a"));
        robot.type(KeyCode.ENTER);
        assertThat(selection.ids()).containsExactly(node);
        robot.type(KeyCode.TAB);
        assertThat(selection.ids()).doesNotContain(node).hasSize(1);
    }

    @Test
    void duplicates_are_selected(FxRobot robot) {
        robot.clickOn(on(id(Host.class, "node1")));
        run(Command.DUPLICATE);
        assertThat(selection.ids()).containsExactly(id(Host.class, "node4"));
        assertThat(session.design().topology().named(ClusterNode.class, "node4")).isPresent();
    }

    @Test
    void a_double_click_edits_the_name_in_place(FxRobot robot) {
        robot.doubleClickOn(on(id(Host.class, "node1")));
        Frames.pass();
        TextField field = (TextField) node(robot, "#canvas-rename");
        assertThat(field.isVisible()).isTrue();
        robot.write("node2");
        Frames.pass();
        assertThat(field.getAccessibleHelp()).isEqualTo("There is another node2");
        robot.type(KeyCode.ENTER);
        assertThat(session.design()).isSameAs(opened);
        Frames.after(field::selectAll);
        robot.write("alpha").type(KeyCode.ENTER);
        Frames.pass();
        assertThat(session.design().topology().named(ClusterNode.class, "alpha")).isPresent();
        assertThat(field.isVisible()).isFalse();
    }

    @Test
    void the_context_menu_acts_on_what_is_under_the_pointer(FxRobot robot) {
        robot.rightClickOn(on(id(Host.class, "node2")));
        Frames.pass();
        assertThat(selection.ids()).containsExactly(id(Host.class, "node2"));
        robot.clickOn(inMenu(robot, "Duplicate"));
        Frames.pass();
        assertThat(session.design().topology().named(Host.class, "node4")).isPresent();
    }
}
