package org.quorate.designfile.form;

import java.util.Map;
import java.util.Optional;
import org.quorate.designfile.yaml.Node;

/// How a value of a type stands in a file: read, written and described in one place.
///
/// Whatever [#write] makes, [#read] turns into an equal value, and [#schema] accepts.
public interface Form<T> {

    /// @param what    what a message calls it, usually its key
    /// @param reading gets the problems
    /// @return empty when there was a problem
    Optional<T> read(Node node, String what, Reading reading);

    Node write(T value);

    /// The JSON Schema (draft 2020-12) of what [#read] accepts.
    ///
    /// @param definitions gets the schemas that others refer to by name
    Schema schema(Definitions definitions);
}
