/// Where things stand in the drawing: which box contains which ([Containment]), and where each box lies ([Packing],
/// the default; [LayeredLayout], by Eclipse ELK; both give an [Arrangement]). Pure geometry in world units (a pixel at 100 %).
///
/// ```java
/// Containment tree = Containment.of(design, facts, Placement.estimate(facts));
/// Arrangement arrangement = Packing.arrange(tree, design.diagram());
/// Optional<Rect> where = arrangement.bounds(id);                 // of any element that has a place, also of a switch or a clone
/// Optional<BoxId> hit = arrangement.at(x, y);
/// Diagram fixed = arrangement.positions(design.diagram());       // every box fixed where it lies
/// ```
///
/// A position that the diagram stores is honoured; everything else is placed around it. An editor that lets somebody move
/// one box stores its siblings' positions with it ([Arrangement#siblings]), so that nothing else moves.
///
/// Not here: what a box looks like (`org.quorate.drawing`), any toolkit.
@NullMarked
package org.quorate.layout;

import org.jspecify.annotations.NullMarked;
