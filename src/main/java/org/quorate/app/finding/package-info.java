/// How findings are shown, the same in every panel.
@NullMarked
package org.quorate.app.finding;

import org.jspecify.annotations.NullMarked;
