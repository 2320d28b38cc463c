package org.quorate.export.pcs;

import java.util.List;
import java.util.function.Function;

import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.model.Cluster;
import org.quorate.model.Design;
import org.quorate.model.NvSet;
import org.quorate.model.Topology;

/// A design as a bash script that builds the cluster with pcs 0.11.
public final class PcsExporter implements Exporter {
    private static final String TARGET = "pcs-0.11";

    private final Function<Topology, String> cib;

    /// @param cib the CIB export, of which the parts are taken that pcs has no words for
    public PcsExporter(Function<Topology, String> cib) {
        this.cib = cib;
    }

    @Override
    public String format() {
        return "pcs";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        options.target().filter(target -> !target.equals(TARGET)).ifPresent(target -> {
            throw new IllegalArgumentException("the pcs script has no target " + target + "; it has " + TARGET);
        });
        return new PcsScript(plan(design.topology()), design.info(), options.findings()).render();
    }

    PcsPlan plan(Topology topology) {
        Topology configured = topology.withCluster(withoutRunTime(topology.cluster()));
        return new PcsPlanner(configured, new CibPieces(() -> cib.apply(configured))).plan();
    }

    /// What the cluster writes itself stays as the cluster has it.
    private static Cluster withoutRunTime(Cluster cluster) {
        List<NvSet> properties = cluster.properties().stream()
                .map(set -> set.withPairs(set.pairs().stream().filter(pair -> !PropertySteps.RUN_TIME.contains(pair.name())).toList()))
                .filter(set -> !set.pairs().isEmpty()).toList();
        return new Cluster(cluster.name(), cluster.corosync(), cluster.sbd(), properties, cluster.resourceDefaults(),
                cluster.operationDefaults(), cluster.validateWith(), cluster.cibAttributes());
    }
}
