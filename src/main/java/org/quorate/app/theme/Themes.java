package org.quorate.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Dresses every window of the program, dialogs among them, in the chosen theme.
public final class Themes {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private final ReadOnlyObjectWrapper<Theme> theme;

    public Themes(Theme first) {
        theme = new ReadOnlyObjectWrapper<>(first);
        Fonts.load();
        use(first);
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public Theme theme() {
        return theme.get();
    }

    /// Changes the theme of all windows that are open and of those to come.
    public void use(Theme next) {
        Application.setUserAgentStylesheet(next.isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        theme.set(next);
        Window.getWindows().forEach(window -> {
            if (window.getScene() != null) {
                dress(window.getScene());
            }
        });
    }

    /// Gives a scene the present theme.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
        scene.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, theme.get() == Theme.HIGH_CONTRAST);
    }

    private List<String> sheets() {
        return List.of(ColourSheet.of(theme.get().palette()), sheet("base.css"), sheet("shell.css"), sheet("panels.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
    }
}
