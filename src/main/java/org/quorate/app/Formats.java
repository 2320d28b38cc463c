package org.quorate.app;

import java.util.List;
import org.quorate.app.preview.Format;
import org.quorate.app.preview.Highlight;
import org.quorate.export.cib.CibExporter;
import org.quorate.export.pcs.PcsExporter;
import org.quorate.export.corosync.CorosyncExporter;

/// The formats that the preview offers.
final class Formats {

    private Formats() {
    }

    static List<Format> all() {
        return List.of(
                new Format("pcs script", new PcsExporter(), List.of("pcs-0.11"), ".sh", Highlight.SHELL),
                new Format("CIB", new CibExporter(), List.of("pacemaker-2.1", "pacemaker-3.0"), ".xml", Highlight.XML),
                new Format("corosync.conf", new CorosyncExporter(), List.of(), ".conf", Highlight.COROSYNC));
    }
}
