package org.quorate.simulate.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ElementId;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// When things happen: a typical time and the worst that the design's timeouts allow, phase after phase. Typical times of fencing and
/// booting are experience, not configuration.
final class Timeline {

    static final long SECOND = 1000;

    private final Facts facts;
    private final EventWords words;

    private Timeline(Facts facts, EventWords words) {
        this.facts = facts;
        this.words = words;
    }

    /// @return in the order of the typical times
    static List<TimelineStep> of(Facts facts, FencingOrder order, EventWords words, Course course) {
        Phase noticing = new NoticingSteps(facts).after(When.EVENTS, course);
        LateRemotes late = LateRemotes.of(facts, course);
        Phase planning = new PlanningSteps(facts).after(noticing.end(), course, late);
        Phase lateNoticing = late.after(planning.end());
        Phase fencing = new FencingSteps(facts, order).after(planning.end(), course, course.judged().duties().stream().filter(duty -> !late.isAbout(duty)).toList());
        Phase recovery = new RecoverySteps(facts).after(planning.end(), fencing.end(), course, course.fates().stream().filter(fate -> !late.isAbout(fate)).toList());
        Phase loss = new LossSteps(facts).at(planning.end(), course, course.fates().stream().filter(fate -> !late.isAbout(fate)).toList());
        Phase lateFencing = new FencingSteps(facts, order).after(When.later(lateNoticing.end(), fencing.end()), course, course.judged().duties().stream().filter(late::isAbout).toList());
        List<Outcome.Fate> lateFates = course.fates().stream().filter(late::isAbout).toList();
        Phase lateRecovery = new RecoverySteps(facts).after(lateNoticing.end(), lateFencing.end(), course, lateFates);
        Phase lateLoss = new LossSteps(facts).at(lateNoticing.end(), course, lateFates);
        List<TimelineStep> following = Stream.of(noticing.steps(), planning.steps(), lateNoticing.steps(), loss.steps(), fencing.steps(), recovery.steps(), lateLoss.steps(), lateFencing.steps(),
                lateRecovery.steps()).flatMap(List::stream)
                .sorted(Comparator.comparingLong(TimelineStep::typical)).toList();
        return Stream.concat(Stream.of(new Timeline(facts, words).event(course.events(), !following.isEmpty() ? "." : course.idle() ? ": it was so already." : ": the cluster goes on as before.")), following.stream()).toList();
    }

    private TimelineStep event(List<Event> events, String end) {
        List<ElementId> elements = events.stream().flatMap(event -> switch (event) {
            case Event.Fail(var part) -> Stream.of(part.element());
            case Event.Crash(var part) -> Stream.of(part.element());
            case Event.Return(var part) -> Stream.of(part.element());
            case Event.Shutdown(var node) -> Stream.of(node.element());
            case Event.Standby(String node, boolean _) -> element(node);
            case Event.Maintenance(String node, boolean _) -> element(node);
            case Event.Ticket _, Event.Split _, Event.Join _ -> Stream.empty();
        }).toList();
        String what = events.stream().map(words::phrase).collect(Collectors.joining(", "));
        return new TimelineStep(Kind.EVENT, Lane.EVENTS, Ending.DONE, 0, 0, 0, what, what + end, elements, "");
    }

    private Stream<ElementId> element(String node) {
        return facts.nodes().find(node).map(Node::element).stream();
    }
}
