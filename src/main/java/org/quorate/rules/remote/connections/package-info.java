/// Rules on the connections of remote nodes: where they stand, where they run, what may hang on them.
@NullMarked
package org.quorate.rules.remote.connections;

import org.jspecify.annotations.NullMarked;
