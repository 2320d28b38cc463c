package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.app.document.DesignSession;
import org.quorate.app.status.StatusItems;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.template.Templates;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What stands above and below the canvas, driven as a user drives it.
@ExtendWith(ApplicationExtension.class)
class TrialBarsTest {

    private Trial trial;
    private int left;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = shown;
        trial = new Trial(new DesignSession(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()), InstantSource.system()),
                new Tasks(Runnable::run, Platform::runLater));
        VBox root = new VBox(new WhatIfBar(trial, () -> left++, new Button("Planned event…")), new TimelineBar(trial));
        Scene scene = new Scene(root, 1000, 300);
        new Themes(Theme.LIGHT).dress(scene);
        Stages.show(stage, scene);
    }

    @BeforeEach
    void failARack(FxRobot robot) throws UnclearEventException {
        play(robot, List.of(List.of("rack-b")));
    }

    @AfterEach
    void hide(FxRobot robot) {
        Frames.after(stage::hide);
    }

    private void play(FxRobot robot, List<List<String>> instants) throws UnclearEventException {
        List<List<Event>> events = new java.util.ArrayList<>();
        for (List<String> words : instants) {
            List<Event> instant = new java.util.ArrayList<>();
            for (String word : words) {
                instant.add(trial.engine().words().event(word));
            }
            events.add(instant);
        }
        Frames.after(() -> trial.play(events));
        Frames.pass();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static List<Label> shownWords(FxRobot robot) {
        return robot.lookup(".timeline-word").queryAllAs(Label.class).stream().filter(Label::isVisible).toList();
    }

    private static Node bar(FxRobot robot, String words) {
        return robot.lookup(".timeline-bar").queryAll().stream().filter(each -> Optional.ofNullable(each.getAccessibleText()).filter(text -> text.contains(words)).isPresent())
                .findFirst().orElseThrow();
    }

    @Test
    void eachLostNodeHasALaneWithWhatFailsAndWhatWorks(FxRobot robot) {
        assertThat(robot.lookup(".timeline-lane").queryAllAs(Label.class)).filteredOn(Label::isVisible).extracting(Label::getText)
                .containsExactlyInAnyOrder("Membership", "Fence node2", "Fence remote2", "guest3", "db-3", "backup-2");
        assertThat(shownWords(robot)).extracting(Label::getText).contains("levels 1, 2 fail", "3: watchdog", "connect", "stopped: no node that may run it is up and in service");
    }

    @Test
    void noTextIsCutOrOverlapsAnother(FxRobot robot) {
        for (double width : List.of(1000.0, 640.0)) {
            Frames.after(() -> stage.setWidth(width));
            Frames.pass();
            List<Label> words = shownWords(robot);
            assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(word.getWidth()).isGreaterThanOrEqualTo(word.prefWidth(-1)));
            for (Label one : words) {
                for (Label other : words) {
                    assertThat(one == other || !shrunk(one).intersects(shrunk(other))).as("%s and %s at %s", one.getText(), other.getText(), width).isTrue();
                }
            }
        }
    }

    private static Bounds shrunk(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return new javafx.geometry.BoundingBox(bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    @Test
    void aClickOnABarOrTheAxisLooksAtThatMoment(FxRobot robot) {
        robot.clickOn(bar(robot, "Fencing node2 fails"));
        assertThat(text(robot, "#timeline-time")).isEqualTo("0:29");
        assertThat(text(robot, "#timeline-words")).startsWith("Fencing node2 fails with level 1 (the management controller of node2 is dead)");
        assertThat(text(robot, "#timeline-detail")).startsWith("Step 5 of 13 · at worst ").contains("stonith-timeout");
        assertThat(bar(robot, "Fencing node2 fails").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("now"));
        Bounds lanes = robot.lookup("#timeline-lanes").query().localToScreen(robot.lookup("#timeline-lanes").query().getBoundsInLocal());
        robot.clickOn(lanes.getMaxX() - 5, lanes.getMinY() + 10);
        assertThat(trial.now()).isEqualTo(trial.moments().size() - 1);
    }

    @Test
    void keysGoFromStepToStepAndEachIsSpoken(FxRobot robot) {
        Node lanes = robot.lookup("#timeline-lanes").query();
        Frames.after(lanes::requestFocus);
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        assertThat(text(robot, "#timeline-words")).isEqualTo("rack-b fails.");
        for (int i = 0; i < trial.moments().size(); i++) {
            assertThat(lanes.getAccessibleText()).contains(trial.moments().get(i).step().text());
            robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        }
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertThat(trial.now()).isEqualTo(trial.moments().size() - 2);
        robot.press(KeyCode.END).release(KeyCode.END);
        assertThat(trial.now()).isEqualTo(trial.moments().size() - 1);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(trial.now()).as("it plays from the beginning").isZero();
    }

    @Test
    void thePlayheadStandsAtTheMoment(FxRobot robot) {
        Frames.after(() -> trial.look(0));
        Frames.pass();
        double first = robot.lookup(".timeline-playhead").query().getLayoutX();
        Frames.after(() -> trial.look(4));
        Frames.pass();
        Node failing = bar(robot, "Fencing node2 fails");
        assertThat(robot.lookup(".timeline-playhead").query().getLayoutX()).isGreaterThan(first)
                .isCloseTo(failing.getLayoutX() + failing.getLayoutBounds().getWidth(), org.assertj.core.data.Offset.offset(3.0));
    }

    @Test
    void laterEventsFollowOnTheSameAxisBehindABorder(FxRobot robot) throws UnclearEventException {
        assertThat(robot.lookup(".timeline-border").tryQuery()).isEmpty();
        play(robot, List.of(List.of("rack-b"), List.of("return:host:node2")));
        assertThat(robot.lookup(".timeline-border").queryAll()).hasSize(1);
        assertThat(text(robot, "#timeline-time")).as("it counts on").isNotEqualTo("0:00");
        assertThat(robot.lookup(".timeline-lane").queryAllAs(Label.class)).extracting(Label::getText).contains("Events");
    }

    @Test
    void theQuestionNamesTheEventsAndEachCanBeTakenOut(FxRobot robot) throws UnclearEventException {
        play(robot, List.of(List.of("rack-b", "host:node1"), List.of("return:host:node1")));
        assertThat(robot.lookup(".what-if-chip").queryAllAs(Button.class)).extracting(Button::getText).containsExactly("rack-b fails", "host node1 fails", "host node1 returns?");
        assertThat(robot.lookup(".what-if-sentence .strong").queryAllAs(Label.class)).extracting(Label::getText).containsExactly("What if", "and", ", then");
        robot.clickOn("host node1 fails");
        Frames.pass();
        assertThat(trial.instants()).hasSize(2);
        assertThat(robot.lookup(".what-if-chip").queryAllAs(Button.class)).extracting(Button::getText).containsExactly("rack-b fails", "host node1 returns?");
    }

    @Test
    void manyEventsPushNoButtonOff(FxRobot robot) throws UnclearEventException {
        Frames.after(() -> stage.setWidth(640));
        play(robot, List.of(List.of("host:node1"), List.of("return:host:node1"), List.of("host:node2"), List.of("return:host:node2"), List.of("host:node3"), List.of("return:host:node3")));
        MenuButton earlier = robot.lookup("#what-if-earlier").queryAs(MenuButton.class);
        assertThat(earlier.getText()).isEqualTo("4 earlier events");
        Node leave = robot.lookup("#what-if-leave").query();
        assertThat(leave.localToScene(leave.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(stage.getScene().getWidth());
        Frames.after(() -> earlier.getItems().getFirst().fire());
        Frames.pass();
        assertThat(trial.instants()).hasSize(5);
        robot.clickOn(leave);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void theStatusBarSaysHowItStandsAtTheMoment(FxRobot robot) {
        assertThat(status(2)).containsExactly("What-if: the design is not changed", "Quorate: 2 of 3 votes left, quorum 2", "All 2 lost nodes wait for fencing");
        assertThat(status(0)).contains("Quorate: 3 of 3 votes left, quorum 2");
        assertThat(status(trial.moments().size() - 1)).endsWith("All 2 lost nodes are fenced");
    }

    private List<String> status(int moment) {
        Frames.after(() -> trial.look(moment));
        return StatusLines.of(trial.facts(), trial.snapshot(), () -> { }).stream().map(StatusItems.Line::text).toList();
    }
}
