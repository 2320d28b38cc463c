package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Judged.Duty;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// Remote nodes that are lost together with cluster nodes: corosync does not know of them, so they are noticed later. Where the node that held the
/// connection is lost, another one tries to connect, which waits for no fencing, and gives up when that has timed out; else the connection's monitor fails.
///
/// Source: Pacemaker Remote, "Remote connection resource"; daemons/controld/controld_remote_ra.c
///
record LateRemotes(Course course, List<Late> remotes) {

    private static final long SECOND = Timeline.SECOND;

    LateRemotes {
        remotes = List.copyOf(remotes);
    }

    /// One of them, with the resource that connects to it.
    record Late(String name, Primitive connection) {
    }

    static LateRemotes of(Facts facts, Course course) {
        List<Late> remotes = new ArrayList<>();
        for (Duty duty : course.judged().duties()) {
            Optional<Primitive> connection = facts.topology().find(duty.target().element(), Primitive.class);
            if (duty.isLost() && course.isMembershipChanged() && duty.target().kind() == Node.Kind.REMOTE && connection.isPresent()) {
                remotes.add(new Late(duty.target().name(), connection.get()));
            }
        }
        return new LateRemotes(course, remotes);
    }

    /// One step for each, until all of them are noticed.
    ///
    /// @param planned when a connection can be tried from another node
    Phase after(When planned) {
        List<TimelineStep> steps = new ArrayList<>();
        When end = planned;
        for (Late late : remotes) {
            TimelineStep step = isHeldByTheLost(late.name(), course) ? timeout(late, planned) : monitor(late, planned);
            steps.add(step);
            end = When.later(end, new When(step.typical(), step.bound()));
        }
        return new Phase(steps, end);
    }

    /// The names of those to which another node has to connect.
    List<String> reconnected() {
        return remotes.stream().map(Late::name).filter(name -> isHeldByTheLost(name, course)).toList();
    }

    static boolean isHeldByTheLost(String remote, Course course) {
        String holder = course.before().placement().get(remote);
        return holder == null || course.silent().contains(holder) || course.apart().contains(holder);
    }

    private static TimelineStep timeout(Late late, When planned) {
        long timeout = Operations.timeout(late.connection(), "start", 60 * SECOND);
        return step(late, planned, planned.plus(timeout, timeout), "no connection", "%s does not answer the cluster node that tries to connect to it.".formatted(late.name()),
                "start timeout %s of its connection".formatted(Durations.seconds(timeout)));
    }

    private static TimelineStep monitor(Late late, When planned) {
        Monitor monitor = Monitor.of(Optional.of(late.connection()));
        return step(late, When.EVENTS, When.later(planned, monitor.failsAfter(When.EVENTS)), "monitor fails",
                "The monitor of the connection to %s has failed: it no longer answers.".formatted(late.name()), monitor.origin());
    }

    private static TimelineStep step(Late late, When begin, When end, String label, String text, String origin) {
        return new TimelineStep(Kind.DETECTION, Lane.of(Lane.Subject.FENCING, List.of(late.name())), Ending.DONE, begin.typical(), end.typical(), end.bound(), label, text,
                List.of(late.connection().id()), origin);
    }

    boolean isAbout(Duty duty) {
        return has(duty.target().name());
    }

    /// the connection, or what ran on the node
    boolean isAbout(Fate fate) {
        return has(fate.instance()) || fate.from().filter(this::has).isPresent();
    }

    boolean has(String node) {
        return remotes.stream().anyMatch(late -> late.name().equals(node));
    }
}
