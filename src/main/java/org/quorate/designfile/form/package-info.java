/// How values stand in a file: a [Form] reads a value from a YAML node, writes it, and describes itself in a JSON Schema.
///
/// Not here: which forms the design file has.
@NullMarked
package org.quorate.designfile.form;

import org.jspecify.annotations.NullMarked;
