package org.quorate.app.edit;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// Elements on the system's clipboard, as the text of a design: they can be pasted into another window, and into a file.
final class DesignClipboard {

    void put(Design clip) {
        ClipboardContent content = new ClipboardContent();
        content.putString(DesignText.print(clip, Comments.NONE));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// @return empty when something else is on the clipboard
    Optional<Design> get() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !DesignText.looksLikeDesign(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DesignText.parsePart("the clipboard", text).design());
        } catch (UnusableFileException otherText) {
            return Optional.empty();
        }
    }
}
