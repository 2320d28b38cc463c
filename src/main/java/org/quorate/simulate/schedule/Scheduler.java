package org.quorate.simulate.schedule;

/// Decides where everything runs.
///
/// Source: lib/pacemaker/pcmk_sched_allocate.c (`pcmk__schedule_actions`)
public final class Scheduler {

    private Scheduler() {
    }

    public static Assignment assign(Problem problem, ClusterState state) {
        Work work = new Work(state.hasRun() ? problem.in(state) : problem, state);
        new Preparation(work).prepare();
        new Assigner(work).assignAll();
        return new Feasibility(work).judge();
    }
}
