package org.quorate.app.inspector;

/// A field of a form: one component of a record.
///
/// @param component the record's component
/// @param label     what stands before it; empty: nothing, it takes the whole width
/// @param help      a tooltip that says what it is for; empty: none
/// @param inRow     whether it stands in the row when the record is one of a list, and not below it
public record Field(String component, String label, EditorType<?> editor, String help, boolean inRow) {

    static Field of(String component, String label, EditorType<?> editor) {
        return new Field(component, label, editor, "", false);
    }

    static Field inRow(String component, String label, EditorType<?> editor) {
        return new Field(component, label, editor, "", true);
    }

    Field help(String text) {
        return new Field(component, label, editor, text, inRow);
    }
}
