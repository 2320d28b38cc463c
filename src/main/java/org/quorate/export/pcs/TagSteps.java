package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.quorate.model.Tag;

/// Tags in pcs's words, which are for tags of resources only.
///
/// Source: pcs/lib/cib/tag.py
final class TagSteps {
    private final ResourceNames names;
    private final CibPieces cib;

    TagSteps(ResourceNames names, CibPieces cib) {
        this.names = names;
        this.cib = cib;
    }

    List<Step> steps(Tag tag) {
        Optional<String> limit = first(PcsLimits.id(tag.name()), PcsLimits.foreign(tag.foreign()),
                when(tag.references().isEmpty(), "a tag of nothing"),
                when(new HashSet<>(tag.references()).size() < tag.references().size(), "a tag that names something twice"),
                any(tag.references(), name -> first(when(!names.exists(name), "a tag of " + name + ", which is no resource"), PcsLimits.id(name))));
        return limit.map(reason -> cib.insert("tags", tag.name(), reason, List.of(tag.id()))).orElseGet(() -> List.of(new Step.Say(
                Stream.concat(Stream.of("tag", "create", tag.name()), tag.references().stream()).toList(), List.of(tag.id()))));
    }
}
