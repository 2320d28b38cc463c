package org.quorate.app.finding;

import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.finding.Severity;

/// Signs of severities: never a colour alone.
public final class Severities {

    private Severities() {
    }

    /// @param size in px
    public static FontIcon icon(Severity severity, int size) {
        FontIcon icon = new FontIcon(code(severity));
        icon.setIconSize(size);
        icon.getStyleClass().add(style(severity));
        return icon;
    }

    /// The icon's name in the icon font.
    public static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "mdi2a-alert-octagon";
            case WARNING -> "mdi2a-alert";
            case INFO -> "mdi2i-information";
        };
    }

    /// The style class that gives the icon its colour.
    public static String style(Severity severity) {
        return severity.word() + "-icon";
    }

    /// `1 warning`, `3 notes`
    public static String count(Severity severity, long number) {
        String word = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
