/// What the edit menu does to the selection.
@NullMarked
package org.quorate.app.edit;

import org.jspecify.annotations.NullMarked;
