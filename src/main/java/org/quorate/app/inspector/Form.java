package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of a record type, in sections.
///
/// @param type     the record
/// @param sections at least one
/// @param words    says of a record what its row does not show; empty: nothing
public record Form<R extends Record>(Class<R> type, List<Section> sections, Function<R, String> words) {

    public Form {
        sections = List.copyOf(sections);
    }

    public Form(Class<R> type, List<Section> sections) {
        this(type, sections, record -> "");
    }

    /// The same with words above its row.
    Form<R> saying(Function<R, String> newWords) {
        return new Form<>(type, sections, newWords);
    }

    /// @param title empty: no heading
    public record Section(String title, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    static <R extends Record> Form<R> of(Class<R> type, Field... fields) {
        return new Form<>(type, List.of(new Section("", List.of(fields))));
    }

    static Section section(String title, Field... fields) {
        return new Section(title, List.of(fields));
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
