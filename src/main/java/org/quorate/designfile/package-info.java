/// Our own file: a design as YAML text, and the text as a file.
///
/// [DesignText] turns text into a design and back, [DesignFile] reads and writes files. [DesignDocument] is the shape of
/// the file, `*Forms` say how each element stands in it; the same forms make the JSON Schema. What a form is stands in
/// `form`, what YAML is in `yaml`.
///
/// Not here: other formats (see `org.quorate.cib`, `org.quorate.corosync`), any judgement of a design.
@NullMarked
package org.quorate.designfile;

import org.jspecify.annotations.NullMarked;
