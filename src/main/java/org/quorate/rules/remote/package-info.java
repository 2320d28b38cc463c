/// Rules on remote and guest nodes (REM), by concern in the packages below: names, connections, guests, and where resources
/// spread. Here: what they share.
@NullMarked
package org.quorate.rules.remote;

import org.jspecify.annotations.NullMarked;
