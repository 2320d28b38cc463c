/// Rules on operation: what is left over, mistyped or set against its purpose (OPS).
@NullMarked
package org.quorate.rules.operation;

import org.jspecify.annotations.NullMarked;
