package org.quorate.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/// Writes what could steer a terminal as `\u009b`: JSON allows it as it is, but people look at JSON, too.
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    /// @return nothing for halves of a character beyond the first 65536: each comes by itself
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Terminal.isDangerous(c) && !Character.isSurrogate((char) c) ? new SerializedString("\\u%04x".formatted(c)) : null;
    }
}
