/// The facts of a design: which nodes there are and what they run on, votes and quorum, who can fence whom, what dies
/// with what, capacity. Computed once from a topology and read by everyone ([Facts]); nobody computes them again.
///
/// Pure functions of the topology. Not here: judgements (rules), what happens over time (simulate).
@NullMarked
package org.quorate.analysis;

import org.jspecify.annotations.NullMarked;
