package org.quorate.export.pcs;

import java.util.Optional;

import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.model.Topology;

/// A design as a bash script that builds the cluster with pcs 0.10, 0.11 or 0.12. A section of the CIB or selected elements come as the
/// bare commands.
public final class PcsExporter implements Exporter {
    private final CibExporter cib = new CibExporter();

    @Override
    public String format() {
        return "pcs";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        PcsVersion version = PcsVersion.of(options.target(), design.info().pcs());
        PcsPlan plan = plan(design, version);
        return options.section().isEmpty() && options.select().isEmpty() ? new PcsScript(plan, version, design.info(), options.findings()).render()
                : new Excerpt(plan, options).render();
    }

    PcsPlan plan(Design design) {
        return plan(design, PcsVersion.of(Optional.empty(), design.info().pcs()));
    }

    private PcsPlan plan(Design design, PcsVersion version) {
        Topology exported = RunTime.without(design.topology());
        return new PcsPlanner(exported, cib.export(design.withTopology(exported), ExportOptions.DEFAULT), version).plan(RunTime.leftOut(design.topology()));
    }
}
