package org.quorate.app;

import java.util.List;
import org.quorate.app.preview.Format;
import org.quorate.app.preview.Highlight;
import org.quorate.export.Exporter;
import org.quorate.export.Exporters;

/// The formats that the preview offers.
final class Formats {

    private Formats() {
    }

    static List<Format> all() {
        return List.of(
                new Format("pcs script", exporter("pcs"), List.of("pcs-0.11", "pcs-0.10", "pcs-0.12"), ".sh", Highlight.SHELL),
                new Format("CIB", exporter("cib"), List.of("pacemaker-2.1", "pacemaker-3.0"), ".xml", Highlight.XML),
                new Format("corosync.conf", exporter("corosync"), List.of(), ".conf", Highlight.COROSYNC));
    }

    private static Exporter exporter(String format) {
        return Exporters.named(format).orElseThrow();
    }
}
