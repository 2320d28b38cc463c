package org.quorate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// A defect in Quorate: the details go to a log file, the user gets one line.
final class Defect {

    private Defect() {
    }

    static String report(Exception defect) {
        try {
            Path log = Files.createTempFile("quorate-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                writer.println("Quorate " + Version.text() + ", Java " + Runtime.version());
                defect.printStackTrace(writer);
            }
            return "quorate: something in Quorate went wrong; no file was changed by it. The details are in " + log;
        } catch (IOException noLog) {
            return "quorate: something in Quorate went wrong (" + defect.getClass().getSimpleName() + "), and no log could be written.";
        }
    }
}
