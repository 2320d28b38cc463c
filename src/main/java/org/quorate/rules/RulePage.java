package org.quorate.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.finding.Severity;

/// What a rule says to people: the one place for its title, severity, reason, remedy and source.
///
/// The text is Markdown in a fixed form: a heading with id and title, a list with severity and kind, a summary of one line,
/// then the sections `Why`, `Remedy`, `When to ignore`, `Examples` (two items, `Bad:` and `Good:`) and `Source`.
///
/// @param sections texts by heading, in their order
/// @param markdown the whole page
public record RulePage(String id, String title, Severity severity, Kind kind, String summary, Map<String, String> sections,
                       String markdown) {

    static final List<String> SECTIONS = List.of("Why", "Remedy", "When to ignore", "Examples", "Source");

    private static final Pattern HEAD = Pattern.compile(
            "# (?<id>[A-Z]{3}-\\d\\d) (?<title>.+)\n\n- Severity: (?<severity>\\w+)\n- Kind: (?<kind>[\\w ]+)\n\n(?<summary>.+)\n");
    private static final Pattern SECTION = Pattern.compile("^## (.+)\n\n([\\s\\S]*?)(?=\n*^## |\\s*\\z)", Pattern.MULTILINE);
    private static final Pattern EXAMPLES = Pattern.compile("- Bad: (?<bad>.+)\n- Good: (?<good>.+)");

    /// Who looks after the rule.
    public enum Kind {
        /// `check` judges designs by it
        CHECK("design check"),
        /// it speaks of what an export does: a design cannot break it, the exporters keep it
        EXPORT("kept by the exporters");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    public RulePage {
        sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /// @throws IllegalArgumentException if the text has not the form of a page
    public static RulePage parse(String markdown) {
        Matcher head = HEAD.matcher(markdown);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("a rule page begins with heading, severity, kind and summary: " + markdown.lines().findFirst().orElse(""));
        }
        String id = head.group("id");
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(markdown);
        while (section.find()) {
            sections.put(section.group(1), section.group(2).strip());
        }
        if (!List.copyOf(sections.keySet()).equals(SECTIONS)) {
            throw new IllegalArgumentException(id + " has the sections " + sections.keySet() + " and not " + SECTIONS);
        }
        return new RulePage(id, head.group("title"), severity(id, head.group("severity")), kind(id, head.group("kind")),
                head.group("summary"), sections, markdown);
    }

    private static Severity severity(String id, String word) {
        return Severity.parse(word).orElseThrow(() -> new IllegalArgumentException(id + " has no severity " + word));
    }

    private static Kind kind(String id, String term) {
        for (Kind kind : Kind.values()) {
            if (kind.term().equals(term)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(id + " has no kind " + term);
    }

    public String why() {
        return section("Why");
    }

    public String fix() {
        return section("Remedy");
    }

    public String whenToIgnore() {
        return section("When to ignore");
    }

    public String bad() {
        return example("bad");
    }

    public String good() {
        return example("good");
    }

    public String source() {
        return section("Source");
    }

    private String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    private String example(String which) {
        Matcher examples = EXAMPLES.matcher(section("Examples"));
        if (!examples.matches()) {
            throw new IllegalStateException(id + " has no pair of examples");
        }
        return examples.group(which);
    }
}
