package org.quorate.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// `quorate --version`
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Quorate " + text()};
    }

    /// From the jar's manifest; a run from classes has none.
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development version");
    }
}
