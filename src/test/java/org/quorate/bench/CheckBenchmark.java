package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import org.quorate.simulate.Placement;
import org.quorate.template.Templates;

/// Our check and placement beside crm_verify and crm_simulate, on the reference deployment, in one run: medians in
/// milliseconds, and ratios. The machine should be quiet; `docs/speed.md` has the command.
public final class CheckBenchmark {

    private static final int WARM_UP = 60;
    private static final int RUNS = 11;

    private CheckBenchmark() {
    }

    interface Work {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Design design = Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of());
        Path cib = Files.writeString(Files.createTempFile("reference", ".xml"), new CibExporter().export(design, ExportOptions.DEFAULT).text());
        Checker checker = new Checker(Rules.standard());
        for (int i = 0; i < WARM_UP; i++) {
            checker.check(design);
            Placement.estimate(Facts.of(design.topology()));
        }
        double check = median(() -> checker.check(design));
        double placement = median(() -> Placement.estimate(Facts.of(design.topology())));
        double command = median(() -> process("./quorate", "check", "samples/scale-out-16-64-64.yaml"));
        double small = median(() -> process("./quorate", "check", "samples/three-node-remotes-guests.yaml"));
        double version = median(() -> process("./quorate", "--version"));
        double verify = median(() -> process("/usr/sbin/crm_verify", "-x", cib.toString()));
        double simulate = median(() -> process("/usr/sbin/crm_simulate", "-R", "-x", cib.toString()));
        Files.delete(cib);
        line("check, warm, 16/64/64", check, verify, "crm_verify");
        line("placement, warm, 16/64/64", placement, simulate, "crm_simulate -R");
        line("quorate check, cold start, 16/64/64", command, verify, "crm_verify");
        line("quorate check, cold start, three nodes", small, verify, "crm_verify on 16/64/64");
        line("quorate --version, cold start", version, verify, "crm_verify on 16/64/64");
    }

    private static void line(String what, double ours, double theirs, String tool) {
        System.out.printf("| %s | %.0f | %s | %.0f | %.2f |%n", what, ours, tool, theirs, ours / theirs);
    }

    private static double median(Work work) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return times.get(RUNS / 2);
    }

    private static void process(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
