/// What-if: fail things on the canvas and see what follows, step by step. The design is changed by saving a scenario only.
@NullMarked
package org.quorate.app.whatif;

import org.jspecify.annotations.NullMarked;
