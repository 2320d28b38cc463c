package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.EventWords;

/// What a sweep has found, for people and for programs, after how quorum and fencing stand before anything fails.
final class SweepReport {

    /// so many alike are said in one line
    private static final int MANY = 4;
    /// so many sets are named
    private static final int MOST = 12;

    private final Facts facts;
    private final EventWords words;
    private final QuorumReport quorum;
    private final FencingReport fencing;
    private final boolean inUnits;

    SweepReport(Facts facts, EventWords words) {
        this.facts = facts;
        this.words = words;
        quorum = new QuorumReport(facts);
        fencing = new FencingReport(facts.fencingMatrix());
        inUnits = facts.capacity().isByUtilization();
    }

    void text(SweepResult result, PrintStream out) {
        quorum.text(out);
        out.println();
        fencing.text(out);
        out.println();
        long harmful = result.failures().stream().filter(failure -> !failure.isHarmless()).count();
        out.printf("%d %s tried, %d of them different in effect, %d %s harm%n", result.tried(), result.tried() == 1 ? "failure" : "failures", result.distinct(), harmful, harmful == 1 ? "does" : "do");
        singles(result.failures().stream().filter(failure -> !failure.isHarmless() && failure.failed().size() == 1)
                .sorted(Comparator.comparing(SweepResult.Failure::quorate).thenComparing(failure -> -failure.lost().size() - failure.unfenceable().size())).toList(), out);
        capacity(result, out);
        cuts("quorum is lost", " with", result.quorum(), out);
        grouped(result.fencing(), " cannot be fenced", " after", out);
        grouped(result.services(), " with nowhere to run", " after", out);
    }

    /// of each thing that nodes offer, the failure that leaves least while there is quorum
    private void capacity(SweepResult result, PrintStream out) {
        Map<String, SweepResult.Failure> least = new LinkedHashMap<>();
        result.failures().stream().filter(failure -> failure.failed().size() == 1).forEach(failure -> failure.spare().forEach((name, amount) ->
                least.merge(name, failure, (one, other) -> other.spare().getOrDefault(name, amount) < one.spare().getOrDefault(name, amount) ? other : one)));
        least.forEach((name, failure) -> {
            int amount = failure.spare().get(name);
            line(out, amount < 0 ? "capacity is short at worst by" : "capacity left at least", "%s of %s, after %s".formatted(amount(Math.abs(amount)), name, names(failure.failed())));
        });
    }

    /// utilization attributes have no unit
    private String amount(int amount) {
        return inUnits ? Integer.toString(amount) : amount % 1024 == 0 ? amount / 1024 + " GiB" : amount + " MiB";
    }

    /// How much harm a failure does, and to what.
    private record Pattern(Optional<Class<?>> kind, boolean quorate, int unfenceable, int lost) {
    }

    /// those that do as much harm of the same are said together
    private void singles(List<SweepResult.Failure> failures, PrintStream out) {
        Map<Pattern, List<SweepResult.Failure>> alike = new LinkedHashMap<>();
        failures.forEach(failure -> alike.computeIfAbsent(new Pattern(facts.topology().find(failure.failed().getFirst().element()).map(Object::getClass), failure.quorate(),
                failure.unfenceable().size(), failure.lost().size()), _ -> new ArrayList<>()).add(failure));
        alike.values().forEach(same -> {
            if (same.size() < MANY) {
                same.forEach(failure -> line(out, names(failure.failed()), consequences(failure)));
            } else {
                line(out, some(same.stream().map(failure -> names(failure.failed())).toList()), "each alone; the first: " + consequences(same.getFirst()));
            }
        });
    }

    /// those that depend on the same are said together, and those that depend on one thing of their own besides
    private void grouped(Map<String, List<List<Part>>> byName, String what, String when, PrintStream out) {
        Map<List<List<Part>>, List<String>> names = new LinkedHashMap<>();
        byName.forEach((name, sets) -> names.computeIfAbsent(sets, _ -> new ArrayList<>()).add(name));
        Map<List<Part>, Long> uses = names.keySet().stream().flatMap(List::stream).collect(Collectors.groupingBy(set -> set, Collectors.counting()));
        Map<List<List<Part>>, List<List<List<Part>>>> alike = new LinkedHashMap<>();
        names.keySet().forEach(sets -> alike.computeIfAbsent(sets.stream().filter(set -> uses.get(set) > 1).toList(), _ -> new ArrayList<>()).add(sets));
        alike.forEach((common, all) -> {
            List<List<List<Part>>> each = all.stream().filter(sets -> sets.size() == common.size() + 1).toList();
            List<List<List<Part>>> folded = each.size() < MANY ? List.of() : each;
            if (!folded.isEmpty()) {
                List<String> own = folded.stream().flatMap(List::stream).filter(set -> uses.get(set) == 1).map(this::names).toList();
                line(out, some(folded.stream().flatMap(sets -> names.get(sets).stream()).toList()) + what + when,
                        Stream.of(listed(common), "each after one of its own: " + some(own)).filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")));
            }
            all.stream().filter(sets -> !folded.contains(sets)).forEach(sets -> cuts(some(names.get(sets)) + what, when, sets, out));
        });
    }

    static String some(List<String> names) {
        return names.stream().limit(6).collect(Collectors.joining(", ")) + (names.size() > 6 ? " and %d more".formatted(names.size() - 6) : "");
    }

    private void cuts(String what, String when, List<List<Part>> sets, PrintStream out) {
        if (sets.stream().anyMatch(List::isEmpty)) {
            line(out, what, "as it stands, without any failure");
        } else if (!sets.isEmpty()) {
            line(out, what + when, listed(sets));
        }
    }

    private String listed(List<List<Part>> sets) {
        String more = sets.size() > MOST ? " and %d more (--format json lists all)".formatted(sets.size() - MOST) : "";
        return sets.stream().limit(MOST).map(this::names).collect(Collectors.joining("; ")) + more;
    }

    private String names(List<Part> parts) {
        return parts.stream().map(words::of).collect(Collectors.joining(" + "));
    }

    private static String consequences(SweepResult.Failure failure) {
        List<String> all = new ArrayList<>();
        if (!failure.quorate()) {
            all.add("quorum lost");
        }
        if (!failure.unfenceable().isEmpty()) {
            all.add("not fenced: " + String.join(", ", failure.unfenceable()));
        }
        if (!failure.lost().isEmpty()) {
            all.add("lost: " + some(failure.lost()));
        }
        return String.join("; ", all);
    }

    private static void line(PrintStream out, String what, String text) {
        out.println("  " + Terminal.line(what + ": " + text));
    }

    void json(SweepResult result, PrintStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("tried", result.tried());
            json.writeNumberField("distinct", result.distinct());
            json.writeArrayFieldStart("failures");
            for (SweepResult.Failure failure : result.failures()) {
                json.writeStartObject();
                OutcomeJson.texts(json, "failed", failure.failed().stream().map(words::of).toList());
                json.writeBooleanField("quorate", failure.quorate());
                OutcomeJson.texts(json, "unfenceable", failure.unfenceable());
                OutcomeJson.texts(json, "lost", failure.lost());
                json.writeObjectFieldStart("capacityLeft");
                for (Map.Entry<String, Integer> spare : failure.spare().entrySet()) {
                    json.writeNumberField(spare.getKey(), spare.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("cutSets");
            sets(json, "quorum", result.quorum());
            byName(json, "fencing", result.fencing());
            byName(json, "service", result.services());
            json.writeEndObject();
            json.writeObjectFieldStart("quorum");
            quorum.json(json);
            json.writeEndObject();
            json.writeArrayFieldStart("fencing");
            fencing.json(json);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void byName(JsonGenerator json, String name, Map<String, List<List<Part>>> byName) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, List<List<Part>>> entry : byName.entrySet()) {
            sets(json, entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void sets(JsonGenerator json, String name, List<List<Part>> sets) throws IOException {
        json.writeArrayFieldStart(name);
        for (List<Part> set : sets) {
            json.writeStartArray();
            for (Part part : set) {
                json.writeString(words.of(part));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
