package org.quorate.export.pcs;

import java.util.List;

import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.export.LeftOut;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Nv;
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
        Topology topology = design.topology();
        Cluster configured = withoutRunTime(topology.cluster());
        Topology exported = topology.withCluster(configured);
        return new PcsPlanner(exported, cib.export(design.withTopology(exported), ExportOptions.DEFAULT)).plan(runTime(topology.cluster()));
    }

    /// What the cluster writes itself stays as the cluster has it.
    private static Cluster withoutRunTime(Cluster cluster) {
        return Components.with(cluster, "properties", cluster.properties().stream()
                .map(set -> set.withPairs(set.pairs().stream().filter(pair -> !PropertySteps.RUN_TIME.contains(pair.name())).toList()))
                .filter(set -> !set.pairs().isEmpty()).toList());
    }

    private static List<LeftOut> runTime(Cluster cluster) {
        return cluster.properties().stream().flatMap(set -> set.pairs().stream()).map(Nv::name).filter(PropertySteps.RUN_TIME::contains).distinct()
                .map(name -> LeftOut.of("The cluster property " + name + ": the cluster writes it itself.")).toList();
    }
}
