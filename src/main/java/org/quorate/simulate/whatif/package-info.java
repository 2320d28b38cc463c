/// What happens when something fails, step by step: what is dead, which nodes still hear each other, which of them are quorate, who is
/// fenced and how, where everything runs afterwards, and how long it takes. [org.quorate.simulate.whatif.WhatIf] is where to start.
///
/// An estimate: votes follow votequorum exactly, placement follows the scheduler, times are those of the design and of the
/// daemons' defaults.
@NullMarked
package org.quorate.simulate.whatif;

import org.jspecify.annotations.NullMarked;
