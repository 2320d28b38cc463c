/// Templates: complete designs of usual shapes, with counts as parameters. The samples are their defaults.
@NullMarked
package org.quorate.template;

import org.jspecify.annotations.NullMarked;
