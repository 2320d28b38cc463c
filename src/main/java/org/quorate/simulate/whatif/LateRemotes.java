package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
/// @param names of the remote nodes
/// @param steps one for each
/// @param end   when all of them are noticed
record LateRemotes(Set<String> names, List<TimelineStep> steps, When end) {

    private static final long SECOND = Timeline.SECOND;

    LateRemotes {
        steps = List.copyOf(steps);
    }

    /// @param planned when a connection can be tried from another node
    static LateRemotes of(Facts facts, When planned, Course course) {
        Set<String> names = new LinkedHashSet<>();
        List<TimelineStep> steps = new ArrayList<>();
        When end = planned;
        for (Duty duty : course.judged().duties()) {
            Optional<Primitive> connection = facts.topology().find(duty.target().element(), Primitive.class);
            if (duty.isLost() && course.isMembershipChanged() && duty.target().kind() == Node.Kind.REMOTE && connection.isPresent()) {
                TimelineStep step = isHeldByTheLost(duty.target().name(), course) ? timeout(duty, connection.get(), planned) : monitor(duty, connection.get(), planned);
                names.add(duty.target().name());
                steps.add(step);
                end = When.later(end, new When(step.typical(), step.bound()));
            }
        }
        return new LateRemotes(names, steps, end);
    }

    static boolean isHeldByTheLost(String remote, Course course) {
        String holder = course.before().placement().get(remote);
        return holder == null || course.silent().contains(holder) || course.apart().contains(holder);
    }

    private static TimelineStep timeout(Duty duty, Primitive connection, When planned) {
        long timeout = Operations.timeout(connection, "start", 60 * SECOND);
        String name = duty.target().name();
        return step(duty, planned, planned.plus(timeout, timeout), "no connection", "%s does not answer the cluster node that tries to connect to it.".formatted(name),
                "start timeout %s of its connection".formatted(Durations.seconds(timeout)));
    }

    private static TimelineStep monitor(Duty duty, Primitive connection, When planned) {
        ConnectionMonitor monitor = ConnectionMonitor.of(Optional.of(connection));
        String name = duty.target().name();
        return step(duty, When.EVENTS, When.later(planned, monitor.failsAfter(When.EVENTS)), "monitor fails",
                "The monitor of the connection to %s has failed: it no longer answers.".formatted(name),
                monitor.origin());
    }

    private static TimelineStep step(Duty duty, When begin, When end, String label, String text, String origin) {
        return new TimelineStep(Kind.DETECTION, Lane.of(Lane.Subject.FENCING, List.of(duty.target().name())), Ending.DONE, begin.typical(), end.typical(), end.bound(), label, text,
                List.of(duty.target().element()), origin);
    }

    boolean isAbout(Duty duty) {
        return names.contains(duty.target().name());
    }

    /// the connection, or what ran on the node
    boolean isAbout(Fate fate) {
        return names.contains(fate.instance()) || fate.from().filter(names::contains).isPresent();
    }
}
