package org.quorate.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The folders where the program keeps what is its own.
///
/// Source: XDG Base Directory Specification 0.8
///
/// @param config settings
/// @param state  recovery files
public record Places(Path config, Path state) {

    /// @param environment of the process
    /// @param home        the user's
    public static Places of(Map<String, String> environment, Path home) {
        return new Places(base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("quorate"),
                base(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("quorate"));
    }

    public Path settings() {
        return config.resolve("settings.properties");
    }

    public Path recovery() {
        return state.resolve("recovery");
    }

    /// the specification says that a path which is not absolute counts for nothing
    private static Path base(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute).orElse(otherwise);
    }
}
