package org.quorate.simulate.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.quorate.template.Templates;

/// Something to ask both schedulers.
record Question(String name, ClusterState state) {

    /// examples that Pacemaker 2.1 refuses, and one that was saved with a second connection to its guest
    private static final Pattern UNUSABLE = Pattern.compile("fail-.*|11-.*|09-crmsh-lab.xml");

    /// What is asked of a design: the start from nothing, the settled cluster, and what follows from random events.
    static List<Question> of(String name, Design design, long seed) {
        Random random = new Random(seed);
        Problem problem = Problem.of(Facts.of(design.topology()));
        ClusterState fresh = ClusterState.fresh(problem);
        ClusterState settled = fresh.settled();
        List<Question> questions = new ArrayList<>(List.of(new Question(name + " fresh", fresh), new Question(name + " settled", settled)));
        List<String> nodes = problem.nodes.stream().filter(node -> !node.isRemote()).map(SchedulerNode::name).toList();
        for (int i = 0; i < 2 && !nodes.isEmpty(); i++) {
            questions.add(event(name + " event " + i, settled, nodes, random));
        }
        return questions;
    }

    private static Question event(String name, ClusterState settled, List<String> nodes, Random random) {
        String node = nodes.get(random.nextInt(nodes.size()));
        boolean quorum = random.nextInt(5) > 0;
        ClusterState after = switch (random.nextInt(6)) {
            case 0, 1 -> settled.losing(List.of(node));
            case 2 -> settled.without(List.of(node));
            case 3 -> settled.with(Map.of(node, state -> state.resting(true, false)));
            case 4 -> settled.with(Map.of(node, state -> state.resting(false, true)));
            default -> {
                List<String> running = settled.problem().items.stream().filter(item -> item.isPrimitive() && !settled.activity(item).nodes().isEmpty())
                        .map(item -> item.id).toList();
                yield running.isEmpty() ? settled : settled.failing(List.of(running.get(random.nextInt(running.size()))));
            }
        };
        return new Question(name + (quorum ? "" : " without quorum"), after.quorate(quorum));
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Question> random(long seed) {
        try {
            String text = XmlText.of(new RandomCluster(seed).cib());
            Design design = Importer.read(List.of(new NamedText("cib.xml", text)), false).design();
            return of("seed " + seed, design, seed);
        } catch (UnusableFileException broken) {
            throw new IllegalStateException("seed " + seed, broken);
        }
    }

    /// Templates, which are the samples, and the examples that Pacemaker 2.1 accepts.
    static List<Question> designs() throws IOException {
        List<Question> questions = new ArrayList<>();
        Templates.all().forEach(template -> questions.addAll(Question.of(template.name(), template.create(Map.of()), 1)));
        try (Stream<Path> examples = Files.list(Path.of("src/test/resources/cib-examples"))) {
            for (Path example : examples.filter(file -> file.toString().endsWith(".xml") && !UNUSABLE.matcher(file.getFileName().toString()).matches()).sorted().toList()) {
                questions.addAll(Question.of(example.getFileName().toString(), imported(example), 2));
            }
        }
        return questions;
    }

    private static Design imported(Path cib) throws IOException {
        try {
            return Importer.read(List.of(new NamedText(cib.toString(), Files.readString(cib))), false).design();
        } catch (UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
