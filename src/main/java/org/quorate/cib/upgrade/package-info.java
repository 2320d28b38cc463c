/// A CIB in the words that another version of Pacemaker knows. What Pacemaker's own upgrades (`xml/upgrade-*.xsl`) do to a file
/// is done here to the XML that is about to be written, and every change is told. Not here: what a word means (`analysis`).
@NullMarked
package org.quorate.cib.upgrade;

import org.jspecify.annotations.NullMarked;
