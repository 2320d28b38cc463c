package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.designfile.DesignFile;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;

/// Reads a CIB of a size from a file and writes it again: how long that takes, and how much memory it holds at the most. Run
/// it with the `-Xmx` that it should do with; `docs/speed.md` has the command.
public final class ImportBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private ImportBenchmark() {
    }

    /// @param arguments how many million bytes the CIB has
    public static void main(String[] arguments) throws IOException, UnusableFileException {
        int megabytes = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        Path file = written(megabytes * MEGABYTE);
        long start = System.nanoTime();
        Design design = Importer.read(List.of(new NamedText("cib.xml", DesignFile.readText(file))), true).design();
        long read = System.nanoTime();
        int length = new CibExporter().export(design, ExportOptions.DEFAULT).text().length();
        long written = System.nanoTime();
        System.out.printf("%d MB, %d elements: read in %.1f s, written (%d characters) in %.1f s, with at most %d MB of heap%n", megabytes,
                design.topology().elements().size(), (read - start) / 1e9, length, (written - read) / 1e9, Runtime.getRuntime().maxMemory() / MEGABYTE);
        Files.delete(file);
    }

    private static Path written(int bytes) throws IOException {
        StringBuilder text = new StringBuilder("<cib validate-with=\"pacemaker-3.7\"><configuration><crm_config/><nodes/><resources>");
        for (int i = 0; text.length() < bytes - 500; i++) {
            text.append("<primitive id=\"r%1$d\" class=\"ocf\" provider=\"heartbeat\" type=\"IPaddr2\"><instance_attributes id=\"r%1$d-instance_attributes\">".formatted(i))
                    .append("<nvpair id=\"r%1$d-instance_attributes-ip\" name=\"ip\" value=\"10.0.0.%1$d\"/>".formatted(i))
                    .append("<nvpair id=\"r%1$d-instance_attributes-nic\" name=\"nic\" value=\"eth%1$d\"/></instance_attributes>".formatted(i))
                    .append("<operations><op id=\"r%1$d-monitor-interval-10s\" name=\"monitor\" interval=\"10s\" timeout=\"20s\"/></operations></primitive>".formatted(i));
        }
        return Files.writeString(Files.createTempFile("large", ".xml"), text.append("</resources><constraints/></configuration></cib>"));
    }
}
