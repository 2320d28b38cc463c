/// From the files of a cluster that exists to a design: a CIB, a corosync.conf, or both as one; also into a design that
/// is there already, without losing what only a design knows.
///
/// Not here: how the files are read (`org.quorate.cib`, `org.quorate.corosync`), and reading or writing any file.
@NullMarked
package org.quorate.importing;

import org.jspecify.annotations.NullMarked;
