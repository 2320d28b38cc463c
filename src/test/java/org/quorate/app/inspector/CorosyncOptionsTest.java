package org.quorate.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.app.Frames;
import org.quorate.app.Stages;
import org.quorate.model.Topology;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CorosyncOptionsTest {

    private Map<String, String> options = new LinkedHashMap<>(Map.of("token", "5000"));
    private Editor<Map<String, String>> editor;

    @Start
    private void start(Stage stage) {
        editor = CorosyncOptions.of("totem").create(new FormContext(() -> Topology.EMPTY, _ -> { }), changed -> options = changed);
        editor.show(options);
        Stages.show(stage, new Scene(editor.node(), 300, 400));
    }

    @Test
    void saysWhatAnOptionMeans(FxRobot robot) {
        assertThat(meanings(robot)).singleElement().asString().contains("Takes: milliseconds. Default: 3000.");
    }

    @Test
    void saysThatAnOptionIsNotKnownAndTakesItAllTheSame(FxRobot robot) {
        Frames.after(() -> editor.show(Map.of("tokn", "5000")));
        assertThat(meanings(robot)).containsExactly("corosync is not known to have this option.");
    }

    @Test
    void aTypedValueIsTheOptionsValue(FxRobot robot) {
        TextField value = robot.lookup(".text-field").queryAllAs(TextField.class).stream().filter(field -> field.getText().equals("5000")).findFirst().orElseThrow();
        Frames.after(() -> {
            value.requestFocus();
            value.setText("8000");
            value.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(options).isEqualTo(Map.of("token", "8000"));
    }

    private static List<String> meanings(FxRobot robot) {
        return robot.lookup(".option-meaning").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
