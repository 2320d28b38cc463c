package org.quorate.app;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.action.Menus;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.history.HistoryPanel;
import org.quorate.app.inspector.InspectorPanel;
import org.quorate.app.outline.OutlinePanel;
import org.quorate.app.shell.CanvasSlot;
import org.quorate.app.shell.StatusBar;
import org.quorate.app.shell.Toolbar;
import org.quorate.app.shell.WindowFrame;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.model.Design;

/// One window with one design: puts its parts together.
public final class DesignerWindow {

    private final DesignSession session = new DesignSession(Design.EMPTY, InstantSource.system());
    private final Selection selection = new Selection(session);
    private final Actions actions = new Actions();

    public DesignerWindow(Stage stage, Themes themes, Tasks tasks) {
        CanvasSlot canvas = new CanvasView(session, selection, themes, tasks);
        WindowFrame frame = new WindowFrame(canvas.node(), List.of(new OutlinePanel(session, selection)),
                List.of(new HistoryPanel(session)), List.of(new InspectorPanel(session, selection)));
        bind(stage, themes, canvas);
        BorderPane root = new BorderPane(frame);
        root.setTop(new VBox(new Menus(actions).bar(), new Toolbar(actions, canvas.zoomProperty())));
        root.setBottom(new StatusBar(List.of(new Label("No problems")), List.of(new Label("Not saved")), tasks));
        session.listen((before, after) -> actions.refresh());
        selection.listen(actions::refresh);
        Scene scene = new Scene(root, 1600, 1000);
        themes.dress(scene);
        stage.setScene(scene);
        canvas.node().requestFocus();
        stage.setTitle("Quorate");
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
    }

    private void bind(Stage stage, Themes themes, CanvasSlot canvas) {
        actions.bind(Command.UNDO, Handler.when(() -> session.undoLabel().isPresent(), session::undo).named(() -> session.undoLabel().map(label -> "Undo " + label)));
        actions.bind(Command.REDO, Handler.when(() -> session.redoLabel().isPresent(), session::redo).named(() -> session.redoLabel().map(label -> "Redo " + label)));
        actions.bind(Command.THEME_LIGHT, Handler.toggle(() -> themes.theme() == Theme.LIGHT, () -> themes.use(Theme.LIGHT)));
        actions.bind(Command.THEME_DARK, Handler.toggle(() -> themes.theme() == Theme.DARK, () -> themes.use(Theme.DARK)));
        actions.bind(Command.THEME_HIGH_CONTRAST, Handler.toggle(() -> themes.theme() == Theme.HIGH_CONTRAST, () -> themes.use(Theme.HIGH_CONTRAST)));
        canvas.bind(actions);
    }
}
