package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAvailability.Attempt;
import org.quorate.analysis.FenceAvailability.Outlook;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.simulate.whatif.Judged.Duty;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// The fencing of each lost node: what fails first, then what works, or that nothing does.
///
/// Source: Pacemaker Explained, "Fencing" (levels, `pcmk_delay_base`, `pcmk_delay_max`), "Cluster Options" (`priority-fencing-delay`)
final class FencingSteps {

    /// until a device that cannot be reached is given up, by experience
    private static final long UNREACHABLE = 10 * Timeline.SECOND;

    private final Facts facts;
    private final FencingTimes times;
    private final FencingOrder order;

    FencingSteps(Facts facts, FencingOrder order) {
        this.facts = facts;
        times = new FencingTimes(facts);
        this.order = order;
    }

    /// @param duties those of the course that are known by then
    Phase after(When start, Course course, List<Duty> duties) {
        List<TimelineStep> steps = new ArrayList<>();
        FencingQueue queue = new FencingQueue(facts.fencing(), order, start);
        String turns = course.judged().duties().size() > 1 ? "; " + order.words() : "";
        for (Duty duty : duties) {
            if (duty.behind().isPresent()) {
                steps.add(waiting(duty, duty.behind().get(), start));
                continue;
            }
            When turn = queue.turn(duty.outlook().devices());
            List<TimelineStep> own = fence(duty, turn, delay(duty, course), queue.isHeldUp(turn) ? "; " + queue.reason(duty.outlook().devices()) : turns);
            steps.addAll(own);
            queue.take(duty.outlook().devices(), new When(own.getLast().typical(), own.getLast().bound()));
        }
        return new Phase(steps, queue.end());
    }

    /// before the device begins
    private Delay delay(Duty duty, Course course) {
        Node target = duty.target();
        List<FenceDevice> devices = duty.outlook().devices().stream().flatMap(name -> facts.fencing().device(name).stream()).toList();
        long base = devices.stream().mapToLong(device -> facts.fenceDelays().base(device, target.name())).max().orElse(0);
        long most = Math.max(base, devices.stream().mapToLong(facts.fenceDelays()::max).max().orElse(0));
        int shooters = course.judged().winner().stream().map(winner -> course.judged().partitions().get(winner).cardinality()).findFirst().orElse(0);
        long priority = target.isClusterNode() ? new Race(facts).priorityDelay(target, shooters, course.before().placement()) : 0;
        return new Delay(base, most, priority);
    }

    /// @param base     `pcmk_delay_base`
    /// @param most     with the random part that `pcmk_delay_max` adds
    /// @param priority `priority-fencing-delay`
    private record Delay(long base, long most, long priority) {

        When after(When start) {
            return start.plus(priority + (base + most) / 2, priority + most);
        }

        String origin() {
            return (base > 0 ? "; pcmk_delay_base" : "") + (most > base ? "; half of what pcmk_delay_max adds" : "") + (priority > 0 ? "; priority-fencing-delay" : "");
        }
    }

    private List<TimelineStep> fence(Duty duty, When start, Delay delay, String queue) {
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
            When end = delay.after(begin).plus(outlook.devices().stream().mapToLong(times::typically).max().orElse(0), outlook.devices().stream().mapToLong(times::limit).sum());
            steps.add(step(duty, Ending.DONE, begin, end, number(outlook.level()) + (isByWatchdog(outlook) ? "watchdog" : String.join(" + ", outlook.devices())), fenced(duty),
                    outlook.devices().stream().map(times::origin).distinct().collect(Collectors.joining("; ")) + delay.origin() + queue));
        } else {
            steps.add(step(duty, Ending.OPEN, begin, begin, "blocked: waits for a person to confirm", "%s cannot be fenced: %s. It stays lost until a person confirms that it is down."
                    .formatted(node, outlook.failed().stream().map(Attempt::text).collect(Collectors.joining("; "))), ""));
        }
        return steps;
    }

    private TimelineStep waiting(Duty duty, Node behind, When start) {
        return step(duty, Ending.OPEN, start, start, "blocked: waits for the fencing of " + behind.name(),
                "%s is not fenced: it waits for the fencing of %s, which is not possible.".formatted(duty.target().name(), behind.name()), order.words());
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

    private String fenced(Duty duty) {
        Outlook outlook = duty.outlook();
        String by = isByWatchdog(outlook) ? "its own watchdog" : outlook.executor().map(executor -> executor.name() + " with ").orElse("") + Prose.list(outlook.devices());
        String level = outlook.level().map(present -> " (level " + present.index() + ")").orElse("");
        String why = outlook.failed().isEmpty() ? "" : ", since " + Prose.list(outlook.failed().stream().map(Attempt::reason).toList());
        return "%s is fenced by %s%s%s%s.".formatted(duty.target().name(), by, level, why, duty.isLost() ? "" : ": " + duty.cause().text());
    }
}
