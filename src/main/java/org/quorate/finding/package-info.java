/// What is wrong, questionable or worth knowing about a design or a file, as data.
@NullMarked
package org.quorate.finding;

import org.jspecify.annotations.NullMarked;
