/// Rules on how remote and guest nodes are named and reached. Pacemaker accepts every clash of names and says nothing, so they
/// are errors here.
@NullMarked
package org.quorate.rules.remote.names;

import org.jspecify.annotations.NullMarked;
