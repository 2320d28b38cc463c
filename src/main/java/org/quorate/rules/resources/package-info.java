/// Rules on resources and constraints (RES). Not here: those on remote and guest nodes (`rules.remote`) and on capacity (`rules.capacity`).
@NullMarked
package org.quorate.rules.resources;

import org.jspecify.annotations.NullMarked;
