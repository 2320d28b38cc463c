/// What parts of a cluster's configuration say, in a few words.
@NullMarked
package org.quorate.app.words;

import org.jspecify.annotations.NullMarked;
