package org.quorate.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// Asks and tells the user. Blocks until there is an answer; called on the JavaFX thread.
public interface Dialogs {

    /// What kind of files a file dialog offers.
    ///
    /// @param patterns `*.yaml`
    record FileKind(String title, List<String> patterns) {
    }

    /// Asks for one of several actions.
    ///
    /// @param heading one sentence: what is so
    /// @param text    what it means
    /// @param verbs   the actions, the default first; the last one changes nothing and is taken when the dialog is closed
    /// @return one of the verbs
    String choose(String heading, String text, List<String> verbs);

    /// The same with something to fill in instead of a text.
    String choose(String heading, Region content, List<String> verbs);

    /// Tells something.
    default void tell(String heading, String text) {
        choose(heading, text, List.of("Close"));
    }

    /// Asks whether to do something.
    ///
    /// @param verb what the button says
    default boolean confirm(String heading, String text, String verb) {
        return choose(heading, text, List.of(verb, "Cancel")).equals(verb);
    }

    /// Asks for a line of text.
    Optional<String> ask(String heading, String label, String verb);

    /// @param folder where it starts; empty: where the user was last
    List<Path> openFiles(String title, List<FileKind> kinds, Optional<Path> folder);

    Optional<Path> saveFile(String title, String name, List<FileKind> kinds, Optional<Path> folder);
}
