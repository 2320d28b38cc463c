package org.quorate.designfile.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quorate.model.Element;

/// The kinds of elements that a reference may lead to.
record Kinds(List<Class<? extends Element>> kinds) {

    @SafeVarargs
    static Kinds of(Class<? extends Element>... kinds) {
        return new Kinds(List.copyOf(Arrays.asList(kinds)));
    }

    boolean has(Class<? extends Element> kind) {
        return kinds.stream().anyMatch(each -> each.isAssignableFrom(kind));
    }

    /// `rack or site`
    String words() {
        return kinds.stream().map(Kinds::word).collect(Collectors.joining(" or "));
    }

    /// `virtual machine`
    static String word(Class<? extends Element> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
