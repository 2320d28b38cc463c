/// Questions to the user. Nothing else opens a modal window.
@NullMarked
package org.quorate.app.dialog;

import org.jspecify.annotations.NullMarked;
