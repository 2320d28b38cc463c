package org.quorate.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Topology;
import org.quorate.model.Value;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The form of a primitive with what is known of its agent, driven as a user drives it.
@ExtendWith(ApplicationExtension.class)
class KnownParametersTest {

    private final List<Primitive> changes = new ArrayList<>();
    private final VBox root = new VBox();
    private Editor<Primitive> editor;

    @Start
    private void start(Stage stage) {
        FormContext context = new FormContext(() -> Topology.EMPTY, id -> { }, AgentCatalogue::bundled, () -> Info.EMPTY);
        editor = RecordEditor.of(new Forms().of(Primitive.class)).create(context, changed -> {
            changes.add(changed);
            editor.show(changed);
        });
        root.getChildren().setAll(editor.node());
        Stages.show(stage, new Scene(root, 500, 900));
    }

    @Test
    void whatTheAgentNeedsIsAskedForAndMarked(FxRobot robot) {
        show(primitive("ocf:heartbeat:IPaddr2"));
        assertThat(field(robot, "ip").getPromptText()).isEqualTo("required");
        assertThat(robot.lookup(".field-label").queryAllAs(Label.class)).extracting(Label::getText).contains("ip *");
        type(robot, "ip", "10.0.0.1");
        assertThat(changes.getLast().parameter("ip")).contains("10.0.0.1");
    }

    @Test
    void theMenuAddsWhatIsKnownWithItsDefaultAsPrompt(FxRobot robot) {
        show(primitive("ocf:heartbeat:IPaddr2"));
        add(robot, "field-instanceAttributes", "add-arp_count");
        assertThat(field(robot, "arp_count").getPromptText()).isEqualTo("5 (default)");
        type(robot, "arp_count", "many");
        assertThat(changes).isEmpty();
        assertThat(robot.lookup(".field-error").queryAs(Label.class).getText()).contains("whole number");
        type(robot, "arp_count", "3");
        assertThat(changes.getLast().parameter("arp_count")).contains("3");
    }

    @Test
    void aSecretIsNamedAndNeverShown(FxRobot robot) {
        show(with(primitive("stonith:fence_ipmilan"), Nv.of("ip", "10.0.0.9"), Nv.of("password", "hunter2")));
        assertThat(field(robot, "password").getText()).doesNotContain("hunter2").isNotEmpty();
        assertThat(robot.lookup(".text-input").queryAllAs(TextField.class)).extracting(TextField::getText).doesNotContain("hunter2");
        type(robot, "password", "bmc-password");
        assertThat(NvSet.names(changes.getLast().instanceAttributes(), "password")).isTrue();
        assertThat(changes.getLast().instanceAttributes().getFirst().pair("password").orElseThrow().value()).isEqualTo(new Value.Secret("bmc-password"));
    }

    @Test
    void aChoiceIsChosenAndAnEmptyFieldRemoves(FxRobot robot) {
        show(with(primitive("stonith:fence_ipmilan"), Nv.of("lanplus", "1"), Nv.of("ip", "10.0.0.9"), Nv.of("own", "x")));
        @SuppressWarnings("unchecked")
        ComboBox<Optional<Value>> lanplus = robot.lookup("#parameter-lanplus").queryAs(ComboBox.class);
        assertThat(lanplus.getValue()).contains(Value.of("1"));
        Frames.after(() -> lanplus.setValue(Optional.of(Value.of("true"))));
        assertThat(changes.getLast().parameter("lanplus")).contains("true");
        type(robot, "own", "");
        assertThat(changes.getLast().parameter("own")).isEmpty();
        assertThat(changes.getLast().parameter("ip")).contains("10.0.0.9");
    }

    @Test
    void metaAttributesAreKnownToo(FxRobot robot) {
        show(primitive("ocf:heartbeat:Dummy"));
        add(robot, "field-metaAttributes", "add-migration-threshold");
        type(robot, "migration-threshold", "3");
        assertThat(changes.getLast().meta("migration-threshold")).contains("3");
    }

    @Test
    void anAgentIsFoundByWhatItDoes(FxRobot robot) {
        show(primitive("ocf:heartbeat:Dummy"));
        Frames.after(() -> robot.lookup("#choose-agent").queryAs(Button.class).fire());
        Frames.after(() -> robot.lookup("#agent-search").queryAs(TextField.class).setText("web server nginx"));
        ListView<?> list = robot.lookup("#agent-list").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(1);
        robot.push(KeyCode.ENTER);
        Frames.pass();
        assertThat(changes.getLast().agent()).isEqualTo(AgentName.ocf("heartbeat", "nginx"));
    }

    @Test
    void aMenuHasTheBeginningOfAMeaning() {
        List<Parameter> known = AgentCatalogue.bundled().find(AgentName.ocf("heartbeat", "IPaddr2")).orElseThrow().parameters();
        assertThat(known).anySatisfy(parameter -> assertThat(KnownParameters.inMenu(parameter)).endsWith(" …"))
                .allSatisfy(parameter -> assertThat(KnownParameters.inMenu(parameter)).startsWith(parameter.name()).hasSizeLessThan(100));
    }

    @Test
    void timesAndScoresAreJudged() {
        Parameter timeout = org.quorate.agents.OptionCatalogue.PRIMITIVE_META.find("failure-timeout").orElseThrow();
        assertThat(ParameterEditor.meaning(timeout)).contains("How long a failure counts").contains("time").contains("default 0");
    }

    private static Primitive primitive(String agent) {
        return Primitive.of(ElementId.of("p"), "p", AgentName.parse(agent));
    }

    private static Primitive with(Primitive primitive, Nv... pairs) {
        return Components.with(primitive, "instanceAttributes", List.of(NvSet.of(pairs)));
    }

    private void show(Primitive primitive) {
        Frames.after(() -> editor.show(primitive));
    }

    private static TextField field(FxRobot robot, String parameter) {
        return robot.lookup("#parameter-" + parameter + " .text-field").queryAs(TextField.class);
    }

    private static void add(FxRobot robot, String section, String item) {
        Button add = robot.lookup("#" + section + " .add-row").queryAs(Button.class);
        Frames.after(() -> {
            add.fire();
            MenuItem found = javafx.stage.Window.getWindows().stream().filter(javafx.scene.control.ContextMenu.class::isInstance)
                    .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream()).filter(each -> item.equals(each.getId())).findFirst().orElseThrow();
            found.fire();
            javafx.stage.Window.getWindows().stream().filter(javafx.scene.control.ContextMenu.class::isInstance).toList().forEach(javafx.stage.Window::hide);
        });
        Frames.pass();
    }

    private static void type(FxRobot robot, String parameter, String text) {
        TextField field = field(robot, parameter);
        Frames.after(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.push(KeyCode.ENTER);
        Frames.pass();
    }
}
