/// The CIB (Pacemaker's cluster information base) as text, as format objects, and as parts of a design.
///
/// Text becomes JAXB objects (`Xml...`) by [CibReader], which refuses what could harm; [CibImport] leads from there to the
/// design. The objects keep the order of the document and what they have no type for. [XmlElement] is XML to be carried
/// along or written. Not here: the way back (`org.quorate.cib.outline`) and what makes a configuration good (`rules`).
@NullMarked
package org.quorate.cib;

import org.jspecify.annotations.NullMarked;
