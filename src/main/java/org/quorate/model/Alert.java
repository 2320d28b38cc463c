package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A program that Pacemaker calls when something happens.
///
/// @param name   the CIB id
/// @param path   of the program
/// @param select what it is called for; empty: all but attribute changes
public record Alert(ElementId id, String name, Optional<String> description, String path, Optional<Select> select,
                    List<NvSet> instanceAttributes, List<NvSet> metaAttributes, List<Recipient> recipients,
                    Foreign foreign) implements ClusterElement {

    public Alert {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
        recipients = List.copyOf(recipients);
    }

    /// What the program is told, once for each recipient.
    ///
    /// @param id the CIB id where it is not the one that an exporter would make
    public record Recipient(Optional<String> id, String value, Optional<String> description, List<NvSet> instanceAttributes,
                            List<NvSet> metaAttributes) {

        public Recipient {
            instanceAttributes = List.copyOf(instanceAttributes);
            metaAttributes = List.copyOf(metaAttributes);
        }
    }

    /// The kinds of events.
    ///
    /// @param attributes changes of node attributes: all of them when the list is empty
    public record Select(boolean nodes, boolean fencing, boolean resources, Optional<List<SelectedAttribute>> attributes) {
    }

    /// A node attribute by name.
    ///
    /// @param id the CIB id where it is not the one that an exporter would make
    public record SelectedAttribute(Optional<String> id, String name) {
    }
}
