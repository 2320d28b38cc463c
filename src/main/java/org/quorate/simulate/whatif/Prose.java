package org.quorate.simulate.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Several names in a sentence.
final class Prose {

    /// so many are named, the rest is counted
    private static final int MOST = 6;

    /// what "it" becomes of several; the last ones are for what is left
    private static final Map<Pattern, String> OF_SEVERAL = ofSeveral("may run it is", "may run them is", "it is", "they are", "it has", "they have", "it may", "they may", "it runs", "they run",
            "its machine is", "their machines are", "its machine cannot", "their machines cannot", "its clone runs", "their clones run", "its", "their", "it", "them");

    private Prose() {
    }

    /// `a`, `a and b`, `a, b and c`, `a, b, c, d, e, f and 7 more`
    static String list(List<String> names) {
        if (names.size() > MOST + 1) {
            return "%s and %d more".formatted(String.join(", ", names.subList(0, MOST)), names.size() - MOST);
        }
        return names.size() < 2 ? String.join("", names) : "%s and %s".formatted(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private static Map<Pattern, String> ofSeveral(String... words) {
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            patterns.put(Pattern.compile("(?<![\\w-])" + words[i] + "(?![\\w.-])"), words[i + 1]);
        }
        return patterns;
    }

    /// A reason that speaks of one resource, in the words for so many: `it has failed`, `they have failed`
    static String reason(String ofOne, int resources) {
        String reason = ofOne;
        if (resources > 1) {
            for (Map.Entry<Pattern, String> word : OF_SEVERAL.entrySet()) {
                reason = word.getKey().matcher(reason).replaceAll(word.getValue());
            }
        }
        return reason;
    }

    /// `is` or `are`
    static String verb(List<String> subjects, String singular, String plural) {
        return subjects.size() == 1 ? singular : plural;
    }

    /// `a and b run on node1, c runs on node2`
    ///
    /// @param places   each name with where it is
    /// @param singular what stands between: `runs on`
    static String places(Map<String, String> places, String singular, String plural) {
        Map<String, List<String>> byPlace = places.keySet().stream().collect(Collectors.groupingBy(places::get, LinkedHashMap::new, Collectors.toList()));
        List<String> clauses = byPlace.entrySet().stream().map(entry -> "%s %s %s".formatted(list(entry.getValue()), verb(entry.getValue(), singular, plural), entry.getKey())).toList();
        return clauses.size() > MOST ? "%s and %d more".formatted(String.join(", ", clauses.subList(0, MOST)), byPlace.values().stream().skip(MOST).mapToInt(List::size).sum())
                : String.join(", ", clauses);
    }

    /// `node1`, `node1, node2`, `5 nodes`
    static String targets(Map<String, String> places) {
        List<String> targets = places.values().stream().distinct().toList();
        return targets.size() > 2 ? targets.size() + " nodes" : String.join(", ", targets);
    }
}
