package org.quorate.app.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Token;

/// The colours of a palette as looked-up colours of a style sheet: `-q-field-line` for the token `fieldLine`, and
/// AtlantaFX's own names for those that its controls use.
final class ColourSheet {

    private static final Map<String, Token> ATLANTA = atlanta();

    private ColourSheet() {
    }

    /// A style sheet in a `data:` address, which needs no file.
    static String of(Palette palette) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (Token token : Token.values()) {
            css.append("    ").append(variable(token)).append(": ").append(palette.color(token).hex()).append(";\n");
        }
        ATLANTA.forEach((name, token) -> css.append("    ").append(name).append(": ").append(variable(token)).append(";\n"));
        css.append("}\n");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String variable(Token token) {
        return "-q-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Token> atlanta() {
        Map<String, Token> names = new LinkedHashMap<>();
        names.put("-color-bg-default", Token.PANEL);
        names.put("-color-bg-overlay", Token.PANEL);
        names.put("-color-bg-subtle", Token.SUNKEN);
        names.put("-color-bg-inset", Token.SUNKEN);
        names.put("-color-fg-default", Token.INK);
        names.put("-color-fg-muted", Token.MUTED);
        names.put("-color-fg-subtle", Token.FAINT);
        names.put("-color-fg-emphasis", Token.ACCENT_INK);
        names.put("-color-border-default", Token.LINE);
        names.put("-color-border-muted", Token.LINE);
        names.put("-color-border-subtle", Token.LINE);
        names.put("-color-neutral-muted", Token.HOVER);
        names.put("-color-neutral-subtle", Token.HOVER);
        names.put("-color-accent-emphasis", Token.ACCENT);
        names.put("-color-accent-fg", Token.ACCENT);
        names.put("-color-accent-muted", Token.ACCENT);
        names.put("-color-accent-subtle", Token.ACCENT_SOFT);
        names.put("-color-danger-emphasis", Token.ERROR);
        names.put("-color-danger-fg", Token.ERROR);
        names.put("-color-danger-subtle", Token.ERROR_SOFT);
        names.put("-color-warning-emphasis", Token.WARNING);
        names.put("-color-warning-fg", Token.WARNING);
        names.put("-color-success-emphasis", Token.OK);
        names.put("-color-success-fg", Token.OK);
        return names;
    }
}
