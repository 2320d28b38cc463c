/// The command: one small class for each subcommand, which reads, calls and prints. What a subcommand does is done elsewhere.
///
/// Standard output and error are used here and nowhere else. Starts without JavaFX.
@NullMarked
package org.quorate.cli;

import org.jspecify.annotations.NullMarked;
