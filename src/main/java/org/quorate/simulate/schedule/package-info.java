/// Pacemaker's scheduler, as far as it decides where resources run: [org.quorate.simulate.schedule.Problem] is what a CIB says,
/// [org.quorate.simulate.schedule.ClusterState] what is running and which nodes are up, and
/// [org.quorate.simulate.schedule.Scheduler] assigns every resource instance to a node, the way `crm_simulate` does.
///
/// It follows Pacemaker 2.1.5 step by step, one class a step; each names the function it follows. It is an estimate all the
/// same: `docs/agreement.md` says how often it differs and where.
@NullMarked
package org.quorate.simulate.schedule;

import org.jspecify.annotations.NullMarked;
