package org.quorate.drawing;

/// What a shape is painted with; a [Palette] turns it into a colour.
public sealed interface Ink permits Token, Ink.Blend {

    /// A colour that steps back: a share of it over the ground that it stands on. Computed instead of translucent,
    /// because translucent shapes are dear to paint.
    ///
    /// @param share 0 to 1
    record Blend(Token token, Token ground, double share) implements Ink {
    }

    static Ink faded(Token token, Token ground, double share) {
        return new Blend(token, ground, share);
    }
}
