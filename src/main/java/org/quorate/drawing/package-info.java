/// How a design looks, as data: shapes with colour tokens, in world units (a pixel at 100 %). The canvas, SVG and every
/// other picture paint the same [DisplayList].
///
/// ```java
/// Containment tree = Containment.of(design, facts, Placement.estimate(facts));
/// Arrangement arrangement = Packing.arrange(tree, design.diagram());
/// Drawing drawing = new Drawing(new Scene(design, facts, arrangement, findings), measure);
/// DisplayList list = drawing.list(View.at(zoom), LinkSet.of(selection)); // or drawing.group(box, view), one by one
/// list.groups().forEach(group -> group.shapes().forEach(shape -> ...));  // an exhaustive switch over Shape
/// ```
///
/// Text is cut and placed when a list is made, for the zoom of its [View]: a painter measures nothing. Line widths and dashes
/// are in screen pixels, everything else in world units.
///
/// Not here: where things stand (`org.quorate.layout`), selection, hover and other signs of interaction (the canvas), any toolkit.
@NullMarked
package org.quorate.drawing;

import org.jspecify.annotations.NullMarked;
