package org.quorate.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.quorate.app.dialog.Dialogs;

/// Answers as a test says, and remembers what was asked.
public final class ScriptedDialogs implements Dialogs {

    final List<String> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private Optional<Path> file = Optional.empty();

    void willAnswer(String... verbs) {
        answers.addAll(List.of(verbs));
    }

    void willChoose(Path path) {
        file = Optional.of(path);
    }

    @Override
    public String choose(String heading, String text, List<String> verbs) {
        asked.add(heading + "\n" + text);
        return answers.isEmpty() ? verbs.getLast() : answers.removeFirst();
    }

    @Override
    public String choose(String heading, Region content, List<String> verbs) {
        return choose(heading, "", verbs);
    }

    @Override
    public Optional<String> ask(String heading, String label, String verb) {
        asked.add(heading);
        return Optional.ofNullable(answers.pollFirst());
    }

    @Override
    public List<Path> openFiles(String title, List<FileKind> kinds, Optional<Path> folder) {
        return file.stream().toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<FileKind> kinds, Optional<Path> folder) {
        return file;
    }
}
