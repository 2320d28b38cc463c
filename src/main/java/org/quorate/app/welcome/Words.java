package org.quorate.app.welcome;

import java.util.stream.Collectors;
import org.quorate.template.Template;

/// Templates in words.
final class Words {

    private Words() {
    }

    /// `three-node-remotes-guests` as `Three node remotes guests`
    static String title(Template template) {
        String words = template.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /// What it has by default: `3 nodes, 2 remotes, 4 guests`
    static String counts(Template template) {
        return template.parameters().stream().map(parameter -> parameter.byDefault() + " " + parameter.name().replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
