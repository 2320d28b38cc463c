package org.quorate.export.pcs;


import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.model.Topology;

/// A design as a bash script that builds the cluster with pcs 0.11. A section of the CIB or selected elements come as the
/// bare commands.
public final class PcsExporter implements Exporter {
    private static final String TARGET = "pcs-0.11";

    private final CibExporter cib = new CibExporter();

    @Override
    public String format() {
        return "pcs";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        options.target().filter(target -> !target.equals(TARGET)).ifPresent(target -> {
            throw new IllegalArgumentException("the pcs script has no target " + target + "; it has " + TARGET);
        });
        PcsPlan plan = plan(design);
        return options.section().isEmpty() && options.select().isEmpty() ? new PcsScript(plan, design.info(), options.findings()).render()
                : new Excerpt(plan, options).render();
    }

    PcsPlan plan(Design design) {
        Topology exported = RunTime.without(design.topology());
        return new PcsPlanner(exported, cib.export(design.withTopology(exported), ExportOptions.DEFAULT)).plan(RunTime.leftOut(design.topology()));
    }
}
