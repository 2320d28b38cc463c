package org.quorate.app.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.agents.SecretParameters;
import org.quorate.cib.SecretPlaceholder;

/// XML as it is shown: without passwords, which it may hold after an import that was told to keep them.
public final class XmlMask {

    private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern VALUE = Pattern.compile("(\\bvalue\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')");

    /// what stands for a password
    public static final String HIDDEN = "••••••••";

    private XmlMask() {
    }

    public static String of(String xml) {
        return ELEMENT.matcher(xml).replaceAll(element -> Matcher.quoteReplacement(masked(element.group())));
    }

    private static String masked(String element) {
        Matcher name = NAME.matcher(element);
        boolean secret = name.find() && SecretParameters.isSecret(name.group(1) == null ? name.group(2) : name.group(1));
        return secret ? VALUE.matcher(element).replaceAll(value -> Matcher.quoteReplacement(isOpen(value.group()) ? value.group()
                : value.group(1) + '"' + HIDDEN + '"')) : element;
    }

    private static boolean isOpen(String attribute) {
        String text = attribute.replaceAll("^[^\"']*[\"']|[\"']$", "");
        return text.isEmpty() || SecretPlaceholder.parse(text).isPresent();
    }
}
