/// How the window looks: colours as looked-up variables (`-q-*`), bundled fonts, one style sheet a panel.
@NullMarked
package org.quorate.app.theme;

import org.jspecify.annotations.NullMarked;
