/// Rules on resources that spread to remote and guest nodes because nothing keeps them away.
@NullMarked
package org.quorate.rules.remote.spread;

import org.jspecify.annotations.NullMarked;
