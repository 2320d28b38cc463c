package org.quorate.app.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quorate.app.theme.Themes;

/// Dialogs in windows over an owner.
public final class WindowDialogs implements Dialogs {

    private static final double WIDTH = 480;

    private final Stage owner;
    private final Themes themes;

    public WindowDialogs(Stage owner, Themes themes) {
        this.owner = owner;
        this.themes = themes;
    }

    @Override
    public String choose(String heading, String text, List<String> verbs) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        return choose(heading, label, verbs);
    }

    @Override
    public String choose(String heading, Region content, List<String> verbs) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Quorate");
        Label title = new Label(heading);
        title.getStyleClass().add("dialog-heading");
        title.setWrapText(true);
        title.setMaxWidth(Math.max(WIDTH, content.prefWidth(-1)));
        VBox body = new VBox(title, content);
        body.getStyleClass().add("dialog-body");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(body);
        pane.setId("dialog");
        for (int i = 0; i < verbs.size(); i++) {
            pane.getButtonTypes().add(new ButtonType(verbs.get(i), data(i, verbs.size())));
        }
        themes.dress(pane.getScene());
        return dialog.showAndWait().map(ButtonType::getText).orElse(verbs.getLast());
    }

    @Override
    public Optional<String> ask(String heading, String label, String verb) {
        TextField field = new TextField();
        field.setPrefWidth(WIDTH);
        field.setId("dialog-text");
        String chosen = choose(heading, new VBox(4, new Label(label), field), List.of(verb, "Cancel"));
        return chosen.equals(verb) && !field.getText().isBlank() ? Optional.of(field.getText().strip()) : Optional.empty();
    }

    @Override
    public List<Path> openFiles(String title, List<FileKind> kinds, Optional<Path> folder) {
        List<File> files = chooser(title, kinds, folder).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<FileKind> kinds, Optional<Path> folder) {
        FileChooser chooser = chooser(title, kinds, folder);
        chooser.setInitialFileName(name);
        @Nullable File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Enter is the first verb, Esc the last.
    private static ButtonData data(int index, int count) {
        return index == count - 1 ? ButtonData.CANCEL_CLOSE : index == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
    }

    private static FileChooser chooser(String title, List<FileKind> kinds, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.title(), kind.patterns())));
        folder.filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        return chooser;
    }
}
