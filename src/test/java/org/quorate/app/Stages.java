package org.quorate.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

/// The stage that all tests of a run share. The headless platform's screen has 1000 by 1000 pixels, and a window that reaches beyond its edge
/// cannot be drawn there: each test puts the stage into the corner, wherever the one before has left it.
public final class Stages {

    private Stages() {
    }

    /// As if nobody had used it.
    public static Stage fresh(Stage stage) {
        stage.setOnCloseRequest(null);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setX(0);
        stage.setY(0);
        return stage;
    }

    /// Shows a scene in its own size.
    public static void show(Stage stage, Scene scene) {
        fresh(stage).setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
