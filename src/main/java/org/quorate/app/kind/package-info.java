/// How kinds of elements are called and which icon stands for them, the same in every panel.
@NullMarked
package org.quorate.app.kind;

import org.jspecify.annotations.NullMarked;
