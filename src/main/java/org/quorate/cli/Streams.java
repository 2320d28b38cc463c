package org.quorate.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes.
///
/// @param terminal whether errors go to a terminal, so that progress may be shown
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    static Streams standard() {
        return new Streams(System.in, utf8(System.out), utf8(System.err), System.console() != null && System.console().isTerminal());
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
