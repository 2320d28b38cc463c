package org.quorate.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.agents.AgentCatalogue;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Info;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Topology;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The forms of what Pacemaker itself lets one set: cluster properties, defaults, options of operations.
@ExtendWith(ApplicationExtension.class)
class KnownOptionsTest {

    private final VBox root = new VBox();
    private Info info = Info.EMPTY;
    private Optional<Record> last = Optional.empty();

    @Start
    private void start(Stage stage) {
        Stages.show(stage, new Scene(new ScrollPane(root), 500, 900));
    }

    @Test
    void aClusterPropertyHasItsTypeItsDefaultAndItsMeaning(FxRobot robot) {
        edit(new Forms().of(Cluster.class), Components.with(Cluster.EMPTY, "properties", List.of(NvSet.of(Nv.of("stonith-timeout", "90s")))));
        TextField timeout = robot.lookup("#parameter-stonith-timeout .text-field").queryAs(TextField.class);
        assertThat(timeout.getText()).isEqualTo("90s");
        assertThat(timeout.getPromptText()).isEqualTo("60s (default)");
        assertThat(robot.lookup(".field-label").queryAllAs(Label.class)).filteredOn(label -> label.getText().equals("stonith-timeout"))
                .singleElement().satisfies(label -> assertThat(label.getTooltip().getText()).contains("fencing").contains("time"));
        type(robot, timeout, "soon");
        assertThat(last).isEmpty();
        type(robot, timeout, "2min");
        assertThat(changed(Cluster.class).property("stonith-timeout")).contains("2min");
    }

    @Test
    void theMenuKeepsToTheVersionThatTheDesignIsFor(FxRobot robot) {
        info = Components.with(Info.EMPTY, "pacemaker", Optional.of("2.1"));
        edit(new Forms().of(Cluster.class), Cluster.EMPTY);
        assertThat(offered(robot, "field-properties")).contains("add-stonith-enabled", "add-node-pending-timeout")
                .doesNotContain("add-fencing-enabled", "add-dc-version", "add-concurrent-fencing");
        info = Components.with(Info.EMPTY, "pacemaker", Optional.of("3.0"));
        assertThat(offered(robot, "field-properties")).contains("add-fencing-enabled");
    }

    @Test
    void defaultsOfResourcesAndOperationsAreKnown(FxRobot robot) {
        edit(new Forms().of(Cluster.class), Cluster.EMPTY);
        assertThat(offered(robot, "field-resourceDefaults")).contains("add-resource-stickiness", "add-migration-threshold").doesNotContain("add-remote-node");
        assertThat(offered(robot, "field-operationDefaults")).contains("add-timeout", "add-on-fail").doesNotContain("add-role");
    }

    @Test
    void theOptionsOfAnOperationAreTyped(FxRobot robot) {
        edit(SetForms.operation(), Operation.of("monitor", "10s", Map.of("on-fail", "restart", "own", "x")));
        TextField timeout = robot.lookup("#option-timeout .text-field").queryAs(TextField.class);
        assertThat(timeout.getPromptText()).isEqualTo("20s (default)");
        type(robot, timeout, "later");
        type(robot, robot.lookup("#field-interval .text-field").queryAs(TextField.class), "often");
        assertThat(last).isEmpty();
        type(robot, timeout, "30s");
        assertThat(changed(Operation.class).options()).containsOnly(Map.entry("on-fail", "restart"), Map.entry("own", "x"), Map.entry("timeout", "30s"));
        @SuppressWarnings("unchecked")
        ComboBox<Optional<?>> onFail = robot.lookup("#option-on-fail").queryAs(ComboBox.class);
        Frames.after(() -> onFail.getSelectionModel().selectFirst());
        assertThat(changed(Operation.class).options()).containsOnly(Map.entry("own", "x"), Map.entry("timeout", "30s"));
    }

    private <R extends Record> void edit(Form<R> form, R record) {
        Frames.after(() -> {
            FormContext context = new FormContext(() -> Topology.EMPTY, id -> { }, AgentCatalogue::bundled, () -> info);
            List<Editor<R>> self = new ArrayList<>();
            self.add(RecordEditor.of(form).create(context, next -> {
                last = Optional.of(next);
                self.getFirst().show(next);
            }));
            root.getChildren().setAll(self.getFirst().node());
            self.getFirst().show(record);
        });
    }

    private <R> R changed(Class<R> type) {
        return type.cast(last.orElseThrow());
    }

    private static List<String> offered(FxRobot robot, String section) {
        Button add = robot.lookup("#" + section + " .add-row").queryAs(Button.class);
        List<String> ids = new ArrayList<>();
        Frames.after(() -> {
            add.fire();
            List<ContextMenu> menus = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).toList();
            menus.forEach(menu -> menu.getItems().stream().map(MenuItem::getId).forEach(ids::add));
            menus.forEach(ContextMenu::hide);
        });
        return ids;
    }

    private static void type(FxRobot robot, TextField field, String text) {
        Frames.after(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.push(KeyCode.ENTER);
        Frames.pass();
    }
}
