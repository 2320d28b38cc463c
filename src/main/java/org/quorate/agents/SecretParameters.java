package org.quorate.agents;

import java.util.regex.Pattern;

/// Which parameters hold what should not be read by everyone. A file or a program that has the secret is none itself.
public final class SecretParameters {

    private static final Pattern NAME = Pattern.compile("(?i)(.*[_-])?(password|passwd|passphrase|passcode|pwd|secret|secret_?key|private[_-]?key"
            + "|api_?key|token|community|hexadecimal_kg)|.*(password|passwd)");

    private SecretParameters() {
    }

    /// @param parameter its name, `passwd`
    public static boolean isSecret(String parameter) {
        return NAME.matcher(parameter).matches();
    }
}
