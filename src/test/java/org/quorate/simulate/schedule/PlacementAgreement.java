package org.quorate.simulate.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;

/// Holds the built-in scheduler against `crm_simulate` and prints the tables of `docs/agreement.md`: with `-Dcorpus=FOLDER` on CIBs
/// with their status, such as Pacemaker's own regression inputs; with `-Ddesigns=true` on templates and examples; with
/// `-Drandom=COUNT` on random clusters. `-Dverbose=true` shows every difference.
public final class PlacementAgreement {

    private static final boolean VERBOSE = Boolean.getBoolean("verbose");

    private final CrmSimulate tool;
    private final Map<String, int[]> byFeature = new TreeMap<>();
    private int skipped;

    private PlacementAgreement(CrmSimulate tool) {
        this.tool = tool;
    }

    public static void main(String[] arguments) throws IOException {
        PlacementAgreement agreement = new PlacementAgreement(CrmSimulate.find(60).orElseThrow());
        String only = System.getProperty("only", ".*");
        int random = Integer.getInteger("random", 0);
        int first = Integer.getInteger("first", 1);
        for (int seed = first; seed < first + random; seed++) {
            Question.random(seed).forEach(agreement::judge);
        }
        if (Boolean.getBoolean("designs")) {
            Question.designs().forEach(agreement::judge);
        }
        String corpus = System.getProperty("corpus", "");
        try (Stream<Path> files = corpus.isEmpty() ? Stream.empty() : Files.list(Path.of(corpus))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml") && path.getFileName().toString().matches(only)).sorted().toList()) {
                agreement.judge(file);
            }
        }
        agreement.print();
    }

    private void judge(Question question) {
        try {
            XmlElement cib = StatusWriting.cib(question.state());
            Assignment ours = Scheduler.assign(question.state().problem(), question.state());
            count(question.name(), cib, ours, Comparison.of(ours, tool.assign(cib)));
            if (Boolean.getBoolean("write")) {
                Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), question.name().replace(' ', '-') + ".xml"), XmlText.of(cib));
            }
        } catch (CrmSimulate.Failure | IOException | RuntimeException failed) {
            failed(question.name(), failed);
        }
    }

    private void failed(String name, Exception failed) {
        skipped++;
        System.out.println("failed: " + name + " " + failed);
        if (VERBOSE) {
            failed.printStackTrace(System.out);
        }
    }

    private void judge(Path file) throws IOException {
        try {
            String upgraded = tool.upgraded(file).orElse("");
            if (upgraded.isEmpty()) {
                skipped++;
                System.out.println("skipped: " + file.getFileName());
                return;
            }
            XmlElement cib = withoutMade(XmlText.parseWithStatus(file.toString(), upgraded));
            ClusterState state = StatusReading.of(cib);
            Assignment ours = Scheduler.assign(state.problem(), state);
            count(file.getFileName().toString(), cib, ours, Comparison.of(ours, tool.ask(file)));
        } catch (CrmSimulate.Failure | UnusableFileException | RuntimeException failed) {
            failed(file.getFileName().toString(), failed);
        }
    }

    private void count(String name, XmlElement cib, Assignment ours, Comparison comparison) {
        if (VERBOSE && !comparison.different().isEmpty()) {
            System.out.println(name + ": " + comparison.different());
            comparison.different().keySet().forEach(instance -> System.out.println("    " + instance + " " + ours.place(instance)));
        }
        for (String feature : features(cib)) {
            count(feature, comparison);
        }
        count("all", comparison);
    }

    /// crm_simulate writes the connections to guests, which it makes itself, into the CIB that it saves
    private static XmlElement withoutMade(XmlElement element) {
        return new XmlElement(element.name(), element.attributes(), element.children().stream()
                .filter(child -> !element.name().equals("resources") || child.all().noneMatch(each ->
                        each.name().equals("nvpair") && each.attribute("name").filter("internal-rsc"::equals).isPresent()))
                .map(PlacementAgreement::withoutMade).toList());
    }

    private void count(String feature, Comparison comparison) {
        int[] counts = byFeature.computeIfAbsent(feature, _ -> new int[6]);
        counts[0]++;
        counts[1] += comparison.same();
        counts[2] += comparison.ties();
        counts[3] += comparison.different().size();
        counts[5] += comparison.uncertain().size();
        counts[4] += comparison.different().isEmpty() ? 1 : 0;
    }

    private static List<String> features(XmlElement cib) {
        java.util.TreeSet<String> features = new java.util.TreeSet<>();
        cib.all().forEach(element -> {
            switch (element.name()) {
                case "group", "clone", "bundle", "rsc_ticket", "rule", "resource_set", "utilization", "template", "tag", "rsc_colocation", "rsc_order",
                        "rsc_location" -> features.add(element.name());
                case "nvpair" -> {
                    String name = element.attribute("name").orElse("");
                    if (name.equals("promotable") || name.equals("remote-node")) {
                        features.add(name);
                    }
                    if (name.startsWith("fail-count-")) {
                        features.add("fail count");
                    }
                }
                case "primitive" -> {
                    if (NodeReading.isRemoteConnection(element)) {
                        features.add("remote node");
                    }
                }
                default -> { }
            }
        });
        if (cib.attribute("have-quorum").filter("0"::equals).isPresent()) {
            features.add("no quorum");
        }
        return List.copyOf(features);
    }

    private void print() {
        System.out.println("| feature | CIBs | fully alike | instances | alike | share | ties | undetermined |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        byFeature.forEach((feature, counts) -> {
            int all = counts[1] + counts[3];
            System.out.printf("| %s | %d | %d | %d | %d | %.2f %% | %d | %d |%n", feature, counts[0], counts[4], all, counts[1], 100.0 * counts[1] / all, counts[2], counts[5]);
        });
        System.out.println(skipped + " skipped");
    }
}
