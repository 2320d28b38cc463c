/// The part of YAML that design files use, as a tree with places: mappings, sequences and scalars, with comments, without
/// anchors, aliases and tags.
///
/// Not here: what the keys mean.
@NullMarked
package org.quorate.designfile.yaml;

import org.jspecify.annotations.NullMarked;
