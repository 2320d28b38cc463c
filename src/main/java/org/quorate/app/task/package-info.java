/// Work that takes time: run in the background, shown with progress, cancelled by the user. The only place that knows
/// threads.
@NullMarked
package org.quorate.app.task;

import org.jspecify.annotations.NullMarked;
