package org.quorate.finding;

import org.quorate.model.edit.Edit;

/// A remedy that can be applied by one click: an edit like any other.
///
/// @param label a verb and its object: "Move PSU 2 to feed B"
public record Fix(String label, Edit edit) {
}
