package org.quorate.export.pcs;

import java.util.List;

import org.quorate.model.ElementId;

/// One step of building the configuration on the work copy.
sealed interface Step {
    /// The elements that it says something of; empty: the cluster as a whole.
    List<ElementId> from();

    /// A pcs command.
    ///
    /// @param words what stands behind `pcs -f WORK --`
    record Say(List<String> words, List<ElementId> from) implements Step {
        public Say {
            words = List.copyOf(words);
            from = List.copyOf(from);
        }
    }

    /// A pcs command that creates a primitive with the design's operations and no others (`--no-default-ops`).
    record Create(List<String> words, List<ElementId> from) implements Step {
        public Create {
            words = List.copyOf(words);
            from = List.copyOf(from);
        }
    }

    /// An element of the CIB that pcs has no words for, put at the end of a section with cibadmin.
    ///
    /// @param reason what pcs has no words for
    record Insert(String section, String xml, String reason, List<ElementId> from) implements Step {
        public Insert {
            from = List.copyOf(from);
        }
    }

    /// What pcs has no words for at a node's entry, put there with cibadmin.
    ///
    /// @param remote whether it is a remote or guest node, whose entry may have to be made
    /// @param xml    the children of the entry
    record Describe(String node, boolean remote, String xml, String reason, List<ElementId> from) implements Step {
        public Describe {
            from = List.copyOf(from);
        }
    }
}
