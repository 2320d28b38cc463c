package org.quorate.drawing;

/// An opaque colour.
///
/// @param value `0xRRGGBB`
public record Rgb(int value) {

    public int red() {
        return value >> 16 & 0xFF;
    }

    public int green() {
        return value >> 8 & 0xFF;
    }

    public int blue() {
        return value & 0xFF;
    }

    /// `#RRGGBB`
    public String hex() {
        return "#%06X".formatted(value);
    }

    /// This colour with a share of itself over another one: what translucent paint would give, without translucency.
    ///
    /// @param share 0 (only the ground) to 1 (only this)
    public Rgb over(Rgb ground, double share) {
        return new Rgb(mix(red(), ground.red(), share) << 16 | mix(green(), ground.green(), share) << 8 | mix(blue(), ground.blue(), share));
    }

    private static int mix(int top, int ground, double share) {
        return (int) Math.round(top * share + ground * (1 - share));
    }

    /// The contrast of two colours, from 1 (none) to 21.
    ///
    /// Source: WCAG 2.2, "contrast ratio"
    public double contrast(Rgb other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
