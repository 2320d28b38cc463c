package org.quorate.export;

import java.util.List;
import java.util.Optional;
import org.quorate.export.cib.CibExporter;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.export.pcs.PcsExporter;
import org.quorate.export.svg.SvgExporter;

/// All exporters.
public final class Exporters {

    private static final List<Exporter> ALL = List.of(new PcsExporter(), new CibExporter(), new CorosyncExporter(), new SvgExporter());

    private Exporters() {
    }

    public static List<Exporter> all() {
        return ALL;
    }

    /// @param format the word behind `--format`
    public static Optional<Exporter> named(String format) {
        return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }
}
