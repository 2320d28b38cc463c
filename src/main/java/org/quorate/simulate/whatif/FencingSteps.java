package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAvailability.Attempt;
import org.quorate.analysis.FenceAvailability.Outlook;
import org.quorate.model.CibBoolean;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.simulate.whatif.Judged.Duty;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// The fencing of each lost node: what fails first, then what works, or that nothing does.
///
/// Source: Pacemaker Explained, "Fencing" (levels), `concurrent-fencing`, `pcmk_delay_base`
final class FencingSteps {

    /// until a device that cannot be reached is given up, by experience
    private static final long UNREACHABLE = 10 * Timeline.SECOND;

    private final Facts facts;
    private final FencingTimes times;
    private final boolean concurrent;

    FencingSteps(Facts facts) {
        this.facts = facts;
        times = new FencingTimes(facts);
        concurrent = facts.topology().cluster().property("concurrent-fencing").map(CibBoolean::isTrue).orElse(false);
    }

    Phase after(When start, Course course) {
        List<TimelineStep> steps = new ArrayList<>();
        List<Duty> duties = course.judged().duties();
        String queue = !concurrent && duties.size() > 1 ? "; one node after the other" : "";
        When turn = start;
        When last = start;
        for (Duty duty : duties) {
            List<TimelineStep> own = fence(duty, turn, queue);
            steps.addAll(own);
            When end = new When(own.getLast().typical(), own.getLast().bound());
            last = When.later(last, end);
            turn = concurrent ? start : end;
        }
        return new Phase(steps, last);
    }

    private List<TimelineStep> fence(Duty duty, When start, String queue) {
        String node = duty.target().name();
        Outlook outlook = duty.outlook();
        List<TimelineStep> steps = new ArrayList<>();
        List<Attempt> tried = outlook.failed().stream().filter(attempt -> !attempt.devices().isEmpty()).toList();
        When begin = start;
        if (!tried.isEmpty()) {
            When end = start.plus(tried.size() * UNREACHABLE, tried.size() * times.limitOfAny());
            steps.add(step(duty, Ending.IN_VAIN, start, end, "%s %s".formatted(brief(tried), tried.size() == 1 ? "fails" : "fail"),
                    "Fencing %s fails with %s.".formatted(node, Prose.list(tried.stream().map(FencingSteps::words).toList())),
                    "typically 10s a try without an answer; 1.2 × stonith-timeout at worst" + queue));
            begin = end;
        }
        if (outlook.possible()) {
            long delay = outlook.devices().stream().flatMap(name -> facts.fencing().device(name).stream())
                    .mapToLong(device -> facts.fenceDelays().base(device, node)).max().orElse(0);
            When end = begin.plus(delay + outlook.devices().stream().mapToLong(times::typically).max().orElse(0), delay + outlook.devices().stream().mapToLong(times::limit).sum());
            steps.add(step(duty, Ending.DONE, begin, end, number(outlook.level()) + (isByWatchdog(outlook) ? "watchdog" : String.join(" + ", outlook.devices())), fenced(node, outlook),
                    outlook.devices().stream().map(times::origin).distinct().collect(Collectors.joining("; ")) + (delay > 0 ? "; pcmk_delay_base" : "") + queue));
        } else {
            steps.add(step(duty, Ending.OPEN, begin, begin, "blocked: waits for a person to confirm", "%s cannot be fenced: %s. It stays lost until a person confirms that it is down."
                    .formatted(node, outlook.failed().stream().map(Attempt::text).collect(Collectors.joining("; "))), ""));
        }
        return steps;
    }

    private static TimelineStep step(Duty duty, Ending ending, When begin, When end, String label, String text, String origin) {
        return new TimelineStep(Kind.FENCING, Lane.of(Lane.Subject.FENCING, List.of(duty.target().name())), ending, begin.typical(), end.typical(), end.bound(), label, text,
                List.<ElementId>of(duty.target().element()), origin);
    }

    /// `levels 1, 2`, or the devices where there are no levels
    private static String brief(List<Attempt> tried) {
        List<String> levels = tried.stream().flatMap(attempt -> attempt.level().stream()).map(FencingLevel::index).toList();
        return levels.isEmpty() ? tried.stream().map(attempt -> String.join(" + ", attempt.devices())).collect(Collectors.joining(", "))
                : (levels.size() == 1 ? "level " : "levels ") + String.join(", ", levels);
    }

    /// `level 1 (the management controller of node2 is dead)`
    private static String words(Attempt attempt) {
        return "%s (%s)".formatted(attempt.level().map(level -> "level " + level.index()).orElseGet(() -> String.join(" + ", attempt.devices())), attempt.reason());
    }

    private static String number(Optional<FencingLevel> level) {
        return level.map(present -> present.index() + ": ").orElse("");
    }

    private boolean isByWatchdog(Outlook outlook) {
        return outlook.devices().stream().allMatch(times::isWatchdog);
    }

    private String fenced(String node, Outlook outlook) {
        String by = isByWatchdog(outlook) ? "its own watchdog" : outlook.executor().map(executor -> executor.name() + " with ").orElse("") + Prose.list(outlook.devices());
        String level = outlook.level().map(present -> " (level " + present.index() + ")").orElse("");
        String why = outlook.failed().isEmpty() ? "" : ", since " + Prose.list(outlook.failed().stream().map(Attempt::reason).toList());
        return "%s is fenced by %s%s%s.".formatted(node, by, level, why);
    }
}
