/// What the program remembers between two starts: window, theme, recent files.
@NullMarked
package org.quorate.app.settings;

import org.jspecify.annotations.NullMarked;
