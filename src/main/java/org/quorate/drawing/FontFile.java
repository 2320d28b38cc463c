package org.quorate.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The widths of a font's characters, read from a bundled OpenType file. Much cheaper than starting a toolkit for it.
///
/// Source: OpenType specification, tables `head`, `hhea`, `hmtx`, `cmap` (formats 4 and 12)
final class FontFile {

    private static final int TABLE_RECORD = 16;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int widths;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    private FontFile(ByteBuffer data) {
        this.data = data;
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + i * TABLE_RECORD;
            byte[] tag = new byte[4];
            data.get(record, tag);
            tables.put(new String(tag, java.nio.charset.StandardCharsets.US_ASCII), data.getInt(record + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        widths = unsigned(table("hhea") + 34);
        readCharacters();
    }

    /// @param resource absolute path of a resource that comes with the program
    static FontFile read(String resource) {
        try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(resource), resource)) {
            return new FontFile(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The advance of a character as a share of the font's size; a character that the font lacks is as wide as its height.
    double advance(int codePoint) {
        Integer glyph = glyphs.get(codePoint);
        return glyph == null ? 1 : unsigned(table("hmtx") + 4 * Math.min(glyph, widths - 1)) / (double) unitsPerEm;
    }

    private void readCharacters() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + data.getInt(cmap + 8 + i * 8);
            switch (unsigned(subtable)) {
                case 4 -> readSegments(subtable);
                case 12 -> readGroups(subtable);
                default -> { }
            }
        }
    }

    private void readSegments(int at) {
        int doubled = unsigned(at + 6);
        for (int segment = 0; segment < doubled; segment += 2) {
            int end = unsigned(at + 14 + segment);
            int start = unsigned(at + 16 + doubled + segment);
            int delta = unsigned(at + 16 + 2 * doubled + segment);
            int offsetAt = at + 16 + 3 * doubled + segment;
            int offset = unsigned(offsetAt);
            for (int character = start; character <= end && character != 0xFFFF; character++) {
                int raw = offset == 0 ? character : unsigned(offsetAt + offset + 2 * (character - start));
                int glyph = offset != 0 && raw == 0 ? 0 : raw + delta & 0xFFFF;
                if (glyph != 0) {
                    glyphs.put(character, glyph);
                }
            }
        }
    }

    private void readGroups(int at) {
        int count = data.getInt(at + 12);
        for (int group = 0; group < count; group++) {
            int record = at + 16 + group * 12;
            int start = data.getInt(record);
            int end = data.getInt(record + 4);
            for (int character = start; character <= end; character++) {
                glyphs.put(character, data.getInt(record + 8) + character - start);
            }
        }
    }

    private int table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }
}
