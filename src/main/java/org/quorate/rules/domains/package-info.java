/// Rules on failure domains: what racks, feeds, switches and sites take along (DOM).
@NullMarked
package org.quorate.rules.domains;

import org.jspecify.annotations.NullMarked;
