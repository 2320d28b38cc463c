package org.quorate.simulate.prevention;

import java.util.List;

/// A kind of change that may take harm away. Whether a change does is tried out afterwards; here it only has to make sense.
interface Remedy {

    /// What it is called in a list of what was tried: `a quorum device`.
    String kind();

    /// The changes that are worth a try, the most promising first. Quick: nothing is played here.
    List<Candidate> against(Trouble trouble);
}
