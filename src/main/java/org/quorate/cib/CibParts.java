package org.quorate.cib;

import java.util.List;
import org.quorate.finding.FileProblem;
import org.quorate.model.Cluster;
import org.quorate.model.Element;

/// What a CIB says, in the terms of a design.
///
/// @param cluster  without name and corosync, of which a CIB says nothing that counts
/// @param elements nodes, resources, constraints and the rest, in document order, containers before what they contain;
///                 without machines
/// @param problems what was left out, replaced or kept without a type
public record CibParts(Cluster cluster, List<Element> elements, List<FileProblem> problems) {

    public CibParts {
        elements = List.copyOf(elements);
        problems = List.copyOf(problems);
    }
}
