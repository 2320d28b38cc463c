package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

/// All single failures and all pairs of the reference deployment, beside crm_simulate, which is asked once for each single failure of
/// a host and for 50 pairs of hosts; then all single failures of growing clusters, up to 1,000 nodes: milliseconds, for the whole and for one failure, and ratios. The machine should be quiet;
/// `docs/speed.md` has the command.
public final class SweepBenchmark {

    private static final int WARM_UP = 20;
    private static final int RUNS = 11;
    private static final int PAIRS = 50;

    private SweepBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Design design = Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of());
        Path cib = Files.writeString(Files.createTempFile("reference", ".xml"), new CibExporter().export(design, ExportOptions.DEFAULT).text());
        Facts facts = Facts.of(design.topology());
        WhatIf whatIf = WhatIf.of(facts);
        int candidates = Sweep.of(facts, whatIf, false).candidates().size();
        List<Double> singles = new ArrayList<>();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            double time = sweep(facts, whatIf, 1);
            if (i >= WARM_UP) {
                singles.add(time);
            }
        }
        List<Double> pairs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pairs.add(sweep(facts, whatIf, 2));
        }
        List<Double> theirs = new ArrayList<>();
        for (int node = 1; node <= 16; node++) {
            theirs.add(process("-d", name(node), "-q", "1", "-R", "-x", cib.toString()));
        }
        Random random = new Random(1);
        List<Double> theirPairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            theirPairs.add(process("-d", name(1 + random.nextInt(8)), "-d", name(9 + random.nextInt(8)), "-q", "1", "-R", "-x", cib.toString()));
        }
        Files.delete(cib);
        line("all single failures, 16/64/64", median(singles), candidates, median(theirs));
        line("all singles and pairs, 16/64/64", median(pairs), candidates + candidates * (candidates - 1) / 2, median(theirPairs));
        for (int guests : List.of(112, 240, 496, 984)) {
            growth(guests);
        }
    }

    /// all single failures of 16 cluster nodes and so many guest nodes, each with a service
    private static void growth(int guests) throws IOException, InterruptedException {
        Designs designs = Designs.cluster().hosts(16).fenceEach();
        for (int i = 1; i <= guests; i++) {
            designs.guest("vm" + i, "guest" + i).resource("service" + i).confine("service" + i, "guest" + i);
        }
        Design design = designs.design();
        Path cib = Files.writeString(Files.createTempFile("growth", ".xml"), new CibExporter().export(design, ExportOptions.DEFAULT).text());
        Facts facts = Facts.of(design.topology());
        WhatIf whatIf = WhatIf.of(facts);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            times.add(sweep(facts, whatIf, 1));
        }
        List<Double> theirs = List.of(process("-d", "node1", "-q", "1", "-R", "-x", cib.toString()));
        Files.delete(cib);
        line("all single failures, %d nodes (16 and %d guests)".formatted(16 + guests, guests), median(times),
                Sweep.of(facts, whatIf, false).candidates().size(), theirs.getFirst());
    }

    private static String name(int node) {
        return "node%02d".formatted(node);
    }

    private static double sweep(Facts facts, WhatIf whatIf, int order) {
        long start = System.nanoTime();
        Sweep.of(facts, whatIf, false).run(order, (_, _) -> { }, () -> false);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void line(String what, double ours, int count, double theirs) {
        System.out.printf("| %s | %d | %.0f | %.2f | %.0f | %.4f |%n", what, count, ours, ours / count, theirs, ours / count / theirs);
    }

    private static double median(List<Double> times) {
        times.sort(null);
        return times.get(times.size() / 2);
    }

    private static double process(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/sbin/crm_simulate"));
        command.addAll(List.of(options));
        long start = System.nanoTime();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        return (System.nanoTime() - start) / 1e6;
    }
}
