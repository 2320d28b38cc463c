package org.quorate.app;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.quorate.app.action.Action;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.finder.Finder;
import org.quorate.app.shell.Panel;
import org.quorate.app.shell.WindowFrame;
import org.quorate.app.theme.Theme;

/// What concerns the window itself: panels, theme, help, closing.
final class WindowCommands {

    private final Stage stage;
    private final Program program;
    private final Actions actions;
    private final Dialogs dialogs;

    WindowCommands(Stage stage, Program program, Actions actions, Dialogs dialogs) {
        this.stage = stage;
        this.program = program;
        this.actions = actions;
        this.dialogs = dialogs;
    }

    void bind(WindowFrame frame, Panels panels, Finder finder) {
        Map<Command, Panel> byCommand = Map.of(Command.PANEL_PALETTE, panels.palette(), Command.PANEL_OUTLINE, panels.outline(),
                Command.PANEL_INSPECTOR, panels.inspector(), Command.PANEL_PROBLEMS, panels.problems(), Command.PANEL_EXPORT, panels.preview(),
                Command.PANEL_FENCING, panels.fencing(), Command.PANEL_QUORUM, panels.quorum(), Command.PANEL_HISTORY, panels.history());
        byCommand.forEach((command, panel) -> actions.bind(command, () -> frame.open(panel)));
        actions.bind(Command.NEXT_PANEL, () -> frame.walk(1));
        actions.bind(Command.PREVIOUS_PANEL, () -> frame.walk(-1));
        actions.bind(Command.EXPORT, () -> {
            frame.open(panels.preview());
            panels.preview().save();
        });
        actions.bind(Command.NEXT_PROBLEM, () -> {
            frame.reveal(panels.problems());
            panels.problems().step(1);
        });
        actions.bind(Command.PREVIOUS_PROBLEM, () -> {
            frame.reveal(panels.problems());
            panels.problems().step(-1);
        });
        actions.bind(Command.COMMAND_PALETTE, finder::open);
        actions.bind(Command.FIND, finder::find);
        bindWindow();
        bindThemes();
    }

    private void bindWindow() {
        actions.bind(Command.NEW_WINDOW, () -> new DesignerWindow(new Stage(), program).show());
        actions.bind(Command.CLOSE, () -> close(stage));
        actions.bind(Command.QUIT, () -> java.util.List.copyOf(Window.getWindows()).stream().filter(Stage.class::isInstance).forEach(WindowCommands::close));
        actions.bind(Command.FULL_SCREEN, Handler.toggle(stage::isFullScreen, () -> stage.setFullScreen(!stage.isFullScreen())));
        actions.bind(Command.HELP_COMMANDS, this::help);
        actions.bind(Command.ABOUT, () -> dialogs.tell("Quorate", "A topology designer for Pacemaker clusters.\nVersion "
                + java.util.Optional.ofNullable(DesignerWindow.class.getPackage().getImplementationVersion()).orElse("under development")));
    }

    private void bindThemes() {
        Map<Command, Theme> themes = Map.of(Command.THEME_LIGHT, Theme.LIGHT, Command.THEME_DARK, Theme.DARK, Command.THEME_HIGH_CONTRAST, Theme.HIGH_CONTRAST);
        themes.forEach((command, theme) -> actions.bind(command, Handler.toggle(() -> program.themes().theme() == theme, () -> {
            program.themes().use(theme);
            program.settings().set(program.settings().get().withTheme(theme));
        })));
    }

    /// Closing goes the same way as by the window's own button, so that unsaved changes are asked about.
    private static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void help() {
        GridPane table = new GridPane(24, 4);
        for (Action action : actions.all()) {
            String keys = action.command().keys().stream().map(key -> key.getDisplayText()).collect(java.util.stream.Collectors.joining(", "));
            Label key = new Label(keys);
            key.getStyleClass().add("mono");
            Label menu = new Label(action.command().menu().title());
            menu.getStyleClass().add("muted");
            table.addRow(table.getRowCount(), menu, new Label(action.command().fullText()), key);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setPrefSize(560, 480);
        dialogs.choose("Commands and their keys", scroll, java.util.List.of("Close"));
    }
}
