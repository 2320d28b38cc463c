package org.quorate.app.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours text by patterns. A pattern's group names are style classes; the first pattern that fits at a place counts.
public enum Highlight {

    /// commands, options and values of a shell script
    SHELL("(?m)(?<heading>^## .*$)|(?<comment>(?:^|(?<=\\s))#(?!!).*$)|(?<string>'[^'\\n]*'|\"(?:[^\"\\\\\\n]|\\\\.)*\")"
            + "|(?<command>(?:^|(?<=[\\s(]))(?:pcs|cibadmin|crm_verify|crm_simulate|crm_diff|crm_attribute|corosync|systemctl|ssh|scp)(?=\\s))"
            + "|(?<option>(?<=\\s)--?[A-Za-z][\\w-]*|\\b[\\w.-]+(?==))|(?<number>(?<=[=\\s])-?\\d+(?:ms|s|min|m|h)?\\b|-?INFINITY)"
            + "|(?<keyword>\\b(?:if|then|else|elif|fi|for|do|done|while|case|esac|function|local|return|exit|in)\\b)"),
    /// elements and attributes
    XML("(?<comment><!--[\\s\\S]*?-->)|(?<command></?[A-Za-z_][\\w.-]*|/?>|\\?>|<\\?xml)|(?<option>\\b[\\w:.-]+(?==))|(?<string>\"[^\"]*\")"),
    /// sections and options
    COROSYNC("(?m)(?<comment>^\\s*#.*$)|(?<command>^\\s*\\w+(?=\\s*\\{))|(?<option>^\\s*[\\w.]+(?=:))|(?<number>(?<=: )\\d+$)|(?<string>(?<=: ).*$)");

    private static final List<String> GROUPS = List.of("heading", "comment", "string", "command", "option", "number", "keyword");

    private final Pattern pattern;

    Highlight(String regex) {
        pattern = Pattern.compile(regex);
    }

    /// A part of a text with a style.
    ///
    /// @param style empty: plain
    public record Span(int length, String style) {
    }

    /// The whole text, part by part.
    public List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (matcher.find()) {
            spans.add(new Span(matcher.start() - at, ""));
            spans.add(new Span(matcher.end() - matcher.start(), "code-" + group(matcher)));
            at = matcher.end();
        }
        spans.add(new Span(text.length() - at, ""));
        return spans;
    }

    private String group(Matcher matcher) {
        return GROUPS.stream().filter(pattern.namedGroups()::containsKey).filter(name -> matcher.group(name) != null).findFirst().orElse("plain");
    }
}
