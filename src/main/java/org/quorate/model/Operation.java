package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An operation of a primitive.
///
/// @param interval as written, `30s`; `0s` for operations that do not recur
/// @param options  its other attributes: `timeout`, `role`, `on-fail`, `start-delay`, `enabled` ...
/// @param attributes its instance attributes, for instance `OCF_CHECK_LEVEL`
/// @param id       the CIB id where it is not the one that an exporter would make
public record Operation(String name, String interval, Map<String, String> options, List<NvSet> attributes, List<NvSet> meta,
                        Optional<String> id, Foreign foreign) {

    public Operation {
        options = Ordered.copyOf(options);
        attributes = List.copyOf(attributes);
        meta = List.copyOf(meta);
    }

    public static Operation of(String name, String interval, Map<String, String> options) {
        return new Operation(name, interval, options, List.of(), List.of(), Optional.empty(), Foreign.NONE);
    }
}
