package org.quorate.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures text with the fonts that come with the program, without any toolkit. Safe for several threads.
public final class BundledFonts implements TextMeasure {

    private static final int LATIN = 0x250;

    private final Map<String, double[]> tables = new ConcurrentHashMap<>();
    private final Map<String, FontFile> files = new ConcurrentHashMap<>();

    @Override
    public double width(String text, Font font) {
        String file = file(font);
        double[] table = tables.computeIfAbsent(file, this::table);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < LATIN) {
                width += table[character];
            } else if (!Character.isLowSurrogate(character)) {
                width += files.get(file).advance(text.codePointAt(i));
            }
        }
        return width * font.size();
    }

    private double[] table(String file) {
        FontFile font = files.computeIfAbsent(file, FontFile::read);
        double[] table = new double[LATIN];
        for (int i = 0; i < LATIN; i++) {
            table[i] = font.advance(i);
        }
        return table;
    }

    /// The resource that holds a font.
    private static String file(Font font) {
        return "/fonts/" + switch (font.face()) {
            case TEXT -> "Inter-" + switch (font.weight()) {
                case REGULAR -> "Regular";
                case MEDIUM -> "Medium";
                case SEMI_BOLD -> "SemiBold";
                case BOLD -> "Bold";
            } + ".otf";
            case MONO -> "JetBrainsMono-" + switch (font.weight()) {
                case REGULAR, MEDIUM -> "Regular";
                case SEMI_BOLD, BOLD -> "Bold";
            } + ".ttf";
        };
    }
}
