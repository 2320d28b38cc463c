package org.quorate.designfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.designfile.form.Reading;
import org.quorate.designfile.yaml.CommentFitting;
import org.quorate.designfile.yaml.Comments;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Problems;
import org.quorate.designfile.yaml.YamlPrinter;
import org.quorate.designfile.yaml.YamlReader;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// A design as text, and the text as a design.
public final class DesignText {

    private static final Pattern VERSION_LINE = Pattern.compile("(?m)^\\uFEFF?[\"']?quorate[\"']?[ \\t]*:[ \\t]*([0-9]{0,6})");

    private DesignText() {
    }

    /// What a text holds.
    ///
    /// @param comments its comments, to be given back to [#print]
    /// @param warnings what does not survive being written again, in the order of the text
    /// @param version  the version of the format that the text has; older than [#version] when it was migrated
    public record Parsed(Design design, Comments comments, List<FileProblem> warnings, int version) {

        public boolean isMigrated() {
            return version < DesignText.version();
        }
    }

    /// The version of the format that is written.
    public static int version() {
        return DesignDocument.VERSION;
    }

    /// Whether a text means to be a design; it may still have problems.
    public static boolean looksLikeDesign(String text) {
        return VERSION_LINE.matcher(text).find();
    }

    /// The version that a text says it has; empty for a text that is no design.
    static Optional<Integer> versionOf(String text) {
        Matcher line = VERSION_LINE.matcher(text);
        return line.find() && !line.group(1).isEmpty() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    }

    /// @param name how messages call the text, usually the file name
    /// @throws UnusableFileException with every problem that was found, each with its line and column
    public static Parsed parse(String name, String text) throws UnusableFileException {
        return parse(name, text, true);
    }

    /// Parses a part of a design, as a clipboard holds it: it may refer to elements that it does not have.
    public static Parsed parsePart(String name, String text) throws UnusableFileException {
        return parse(name, text, false);
    }

    private static Parsed parse(String name, String text, boolean whole) throws UnusableFileException {
        Problems problems = new Problems();
        Optional<Parsed> parsed = YamlReader.read(text, problems).flatMap(document -> parse(document, problems, whole));
        if (problems.areFatal() || parsed.isEmpty()) {
            throw new UnusableFileException(name, problems.errors());
        }
        return parsed.get();
    }

    private static Optional<Parsed> parse(YamlReader.Document document, Problems problems, boolean whole) {
        Optional<Migrations.Migrated> migrated = Migrations.toCurrent(document.root(), problems);
        if (migrated.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(problems);
        Mapping root = migrated.get().root();
        Optional<DesignDocument> read = DocumentForms.DOCUMENT.read(root, "The design", reading);
        if (whole) {
            reading.checkReferences();
        }
        if (problems.areFatal() || read.isEmpty()) {
            return Optional.empty();
        }
        Design design = read.get().toDesign();
        Comments comments = document.comments().isEmpty() ? Comments.NONE
                : CommentFitting.fit(root, document.comments(), tree(design), problems);
        return Optional.of(new Parsed(design, comments, problems.warnings(), migrated.get().from()));
    }

    /// The same design and comments give the same text.
    ///
    /// @param comments those of the text that the design came from; those of elements that are gone are left out
    public static String print(Design design, Comments comments) {
        return YamlPrinter.print(tree(design), comments);
    }

    private static Mapping tree(Design design) {
        return (Mapping) DocumentForms.DOCUMENT.write(DesignDocument.of(design));
    }
}
