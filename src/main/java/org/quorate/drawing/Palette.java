package org.quorate.drawing;

/// The colours of a theme.
public enum Palette {

    LIGHT, DARK, HIGH_CONTRAST,
    /// light, with white in place of the large grounds
    PRINT;

    public Rgb color(Token token) {
        return switch (this) {
            case LIGHT -> token.light();
            case DARK -> token.dark();
            case HIGH_CONTRAST -> token.highContrast();
            case PRINT -> isLargeGround(token) ? Token.HOST.light() : token.light();
        };
    }

    private static boolean isLargeGround(Token token) {
        return token == Token.CANVAS || token == Token.SITE || token == Token.RACK;
    }

    public Rgb color(Ink ink) {
        return switch (ink) {
            case Token token -> color(token);
            // nothing is translucent in high contrast
            case Ink.Blend blend when this == HIGH_CONTRAST -> color(blend.token());
            case Ink.Blend(Token token, Token ground, double share) -> color(token).over(color(ground), share);
        };
    }

    /// The least width of a border, in screen pixels.
    public double leastBorder() {
        return this == HIGH_CONTRAST ? 2 : 1;
    }
}
