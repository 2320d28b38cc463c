package org.quorate.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.Element;

/// Names in a sentence.
public final class NameList {

    private static final int SHOWN = 3;

    private NameList() {
    }

    /// `vm1, vm2`, and from the fourth on `vm1, vm2, vm3 and 2 more`.
    public static String of(List<? extends Element> elements) {
        String first = elements.stream().limit(SHOWN).map(Element::name).collect(Collectors.joining(", "));
        return elements.size() <= SHOWN ? first : first + " and %d more".formatted(elements.size() - SHOWN);
    }
}
