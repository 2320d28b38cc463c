package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.app.ScriptedDialogs;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Rack;
import org.quorate.template.Templates;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the pointer shows on the canvas before anything is failed.
@ExtendWith(ApplicationExtension.class)
class HoverPreviewTest {

    private final DesignSession session = new DesignSession(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()), InstantSource.system());
    private final Selection selection = new Selection(session);
    private final ElementId rack = session.design().topology().named(Rack.class, "rack-b").orElseThrow().id();
    private final ElementId node = session.design().topology().named(Host.class, "node2").orElseThrow().id();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private CanvasView canvas;
    private CanvasProbe probe;
    private EventMenu menu;
    private Trial trial;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = shown;
        Tasks tasks = new Tasks(background::add, Platform::runLater);
        Themes themes = new Themes(Theme.LIGHT);
        canvas = new CanvasView(session, selection, themes, tasks);
        trial = new Trial(session, tasks);
        trial.listen(() -> probe.show());
        menu = new EventMenu(session, trial, new ScriptedDialogs());
        probe = new CanvasProbe(session, trial, new TimelineBar(trial), canvas, tasks, menu, () -> { });
        Scene scene = new Scene(new BorderPane(canvas), 980, 760);
        themes.dress(scene);
        Stages.show(stage, scene);
    }

    @BeforeEach
    void enter() {
        Frames.after(() -> {
            probe.show();
            trial.play(List.of());
            // the names that are drawn of what is selected are told
            selection.set(node);
        });
        answer();
    }

    @AfterEach
    void hide() {
        Frames.after(stage::hide);
    }

    private void answer() {
        Frames.after(() -> {
            while (!background.isEmpty()) {
                background.poll().run();
            }
        });
    }

    private void hover(FxRobot robot, ElementId element) {
        Bounds place = canvas.localToScreen(canvas.boundsOf(element).orElseThrow());
        robot.moveTo(place.getMinX() + 40, place.getMinY() + 8);
        Frames.pass();
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#canvas-sentence").queryAs(Label.class).getText();
    }

    /// What the drawing says of a node.
    private String drawn(FxRobot robot) {
        return Optional.ofNullable(robot.lookup("#element-" + node.value()).query().getAccessibleText()).orElseThrow();
    }

    @Test
    void whatWouldBeLostIsShownUntilThePointerLeaves(FxRobot robot) {
        hover(robot, rack);
        assertThat(sentence(robot)).isEqualTo("rack-b fails: computing…");
        assertThat(drawn(robot)).isEqualTo("cluster node node2");
        answer();
        assertThat(sentence(robot)).isEqualTo("rack-b fails: quorum kept, 2 nodes fenced, 2 resources lost");
        assertThat(drawn(robot)).startsWith("cluster node node2, would be: fenced by watchdog");
        robot.moveTo(canvas.localToScreen(3, 3));
        Frames.pass();
        assertThat(drawn(robot)).isEqualTo("cluster node node2");
        assertThat(robot.lookup("#canvas-sentence").query().isVisible()).isFalse();
        assertThat(trial.outcomes()).isEmpty();
    }

    @Test
    void thePictureOfBeforeStaysUntilTheNextIsThere(FxRobot robot) {
        hover(robot, rack);
        answer();
        hover(robot, node);
        assertThat(sentence(robot)).isEqualTo("host node2 fails: computing…");
        assertThat(drawn(robot)).as("nothing flickers").startsWith("cluster node node2, would be: fenced by watchdog");
        answer();
        assertThat(drawn(robot)).startsWith("cluster node node2, would be: fenced by fence-node2");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped(FxRobot robot) {
        hover(robot, rack);
        robot.moveTo(canvas.localToScreen(3, 3));
        Frames.pass();
        answer();
        assertThat(drawn(robot)).isEqualTo("cluster node node2");
    }

    @Test
    void whatHasFailedIsNoLongerOutlinedAndItsReturnIsToldInWordsOnly(FxRobot robot) {
        hover(robot, rack);
        answer();
        Frames.after(() -> probe.click(rack, false));
        answer();
        assertThat(drawn(robot)).startsWith("cluster node node2, fenced by watchdog at ");
        Frames.after(() -> probe.hover(Optional.of(rack), 0, 0));
        answer();
        assertThat(sentence(robot)).isEqualTo("rack-b returns: quorum kept, nothing lost");
        assertThat(drawn(robot)).startsWith("cluster node node2, fenced by watchdog at ").doesNotContain("would be");
    }

    @Test
    void aQuestionBeforeTheEngineIsThereWaitsForIt(FxRobot robot) {
        Frames.after(trial::forget);
        Frames.after(() -> trial.play(List.of()));
        assertThat(menu.of(rack)).singleElement().satisfies(item -> {
            assertThat(item.getText()).isEqualTo("Computing…");
            assertThat(item.isDisable()).isTrue();
        });
        hover(robot, rack);
        assertThat(sentence(robot)).isEqualTo("rack-b fails: computing…");
        answer();
        hover(robot, rack);
        answer();
        assertThat(sentence(robot)).startsWith("rack-b fails: quorum kept");
        assertThat(menu.of(rack)).extracting(MenuItem::getText).contains("Fail");
    }
}
