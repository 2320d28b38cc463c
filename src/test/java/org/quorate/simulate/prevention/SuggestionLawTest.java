package org.quorate.simulate.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Templates;

/// What every suggestion promises, tried on random failures of the samples as they are and of the same with something missing.
class SuggestionLawTest {

    /// a word that no dictionary has: a name or an option
    private static final Pattern NAME = Pattern.compile("(?=[\\w.:-]*[a-z])(?=\\w[\\w.:-]*[\\d_-])\\w[\\w.:=-]*\\w");
    private static final Checker CHECKER = new Checker(Rules.standard());

    @Property(tries = 25, seed = "7", shrinking = ShrinkingMode.OFF)
    void aSuggestionKeepsWhatItPromises(@ForAll long seed) throws UnusableFileException {
        Random random = new Random(seed);
        List<String> small = List.of("two-node-qdevice", "three-node-remotes-guests", "stretched-two-site");
        check(design(small.get(random.nextInt(small.size())), random), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Tag("full")
    void soItIsForEverySample(@ForAll long seed) throws UnusableFileException {
        Random random = new Random(seed);
        check(design(Templates.all().get(random.nextInt(Templates.all().size())).name(), random), random);
    }

    private static Design design(String template, Random random) throws UnusableFileException {
        Design design = Templates.named(template).orElseThrow().create(Map.of());
        List<Element> spare = design.topology().elements().stream().filter(SuggestionLawTest::canBeMissing).toList();
        for (int i = random.nextInt(7); i > 0; i--) {
            design = Edit.remove("", List.of(spare.get(random.nextInt(spare.size())).id())).apply(design);
        }
        return again(design);
    }

    /// the same as other objects, in the order of a design file
    private static Design again(Design design) throws UnusableFileException {
        return DesignText.parse("again", DesignText.print(design, Comments.NONE)).design();
    }

    private static boolean canBeMissing(Element element) {
        return element instanceof FencingLevel || element instanceof QuorumDevice || element instanceof Pdu || element instanceof Switch || element instanceof SiteLink
                || element instanceof Primitive primitive && primitive.isFenceDevice();
    }

    private static List<List<Event>> instants(Design design, Random random) {
        Facts facts = Facts.of(design.topology());
        List<Part> parts = Sweep.of(facts, WhatIf.of(facts), false).candidates();
        List<List<Event>> instants = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            instants.add(random.ints(1 + random.nextInt(2), 0, parts.size()).distinct().mapToObj(part -> (Event) new Event.Fail(parts.get(part))).toList());
        }
        return instants;
    }

    private static void check(Design design, Random random) throws UnusableFileException {
        List<List<Event>> instants = instants(design, random);
        Advice advice = advice(design, instants);
        assertThat(sentences(advice(again(design), instants))).as("%s", instants).isEqualTo(sentences(advice));
        for (Suggestion suggestion : advice.suggestions()) {
            Design changed = suggestion.edit().apply(design);
            assertThat(errors(design)).as("%s: %s", instants, suggestion.sentence()).containsAll(errors(changed));
            isGone(advice.harm(), suggestion, changed, instants);
            speaksOfWhatExists(suggestion, design, changed);
        }
    }

    private static Advice advice(Design design, List<List<Event>> instants) {
        return Prevention.of(design, Facts.of(design.topology())).against(instants, play(design, instants), () -> false);
    }

    private static List<Outcome> play(Design design, List<List<Event>> instants) {
        return WhatIf.of(Facts.of(design.topology()), design.info(), Engine.BUILT_IN).play(instants);
    }

    private static List<String> sentences(Advice advice) {
        return advice.suggestions().stream().map(Suggestion::sentence).toList();
    }

    private static Set<String> errors(Design design) {
        return CHECKER.check(design).findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).collect(Collectors.toSet());
    }

    private static void isGone(Harm before, Suggestion suggestion, Design changed, List<List<Event>> instants) {
        List<Outcome> outcomes = play(changed, instants);
        Harm left = Harm.of(changed, Facts.of(changed.topology()), outcomes);
        assertThat(left.isWithin(before)).as("%s: %s", instants, suggestion.sentence()).isTrue();
        assertThat(suggestion.prevents()).as("%s: %s", instants, suggestion.sentence()).isNotEmpty().isEqualTo(Gains.of(before, left, outcomes));
        assertThat(suggestion.complete() && left.isGrave()).as("%s: %s", instants, suggestion.sentence()).isFalse();
    }

    /// every name and every option stands in the design
    private static void speaksOfWhatExists(Suggestion suggestion, Design design, Design changed) {
        String text = DesignText.print(changed, Comments.NONE);
        Predicate<String> stands = word -> text.contains(word.replaceFirst("=.*", "")) || word.matches("fence_watchdog|(pcmk|stonith|concurrent)[\\w-]*(=.*)?");
        assertThat(NAME.matcher(suggestion.sentence()).results().map(match -> match.group()).toList()).as(suggestion.sentence()).allMatch(stands);
        // what is to be removed stands in the first one only
        suggestion.element().ifPresent(element -> assertThat(changed.topology().find(element).or(() -> design.topology().find(element)))
                .as(suggestion.sentence()).isPresent());
    }
}
