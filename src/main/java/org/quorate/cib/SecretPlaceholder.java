package org.quorate.cib;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.ElementId;
import org.quorate.model.Value;

/// How a secret stands in a CIB that is not yet for use: `QUORATE-SECRET(name)`.
public final class SecretPlaceholder {

    private static final Pattern FORM = Pattern.compile("QUORATE-SECRET\\(([^()]*)\\)");

    private SecretPlaceholder() {
    }

    public static String of(Value.Secret secret) {
        return "QUORATE-SECRET(" + secret.name() + ")";
    }

    public static Optional<Value.Secret> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && ElementId.isValid(matcher.group(1)) ? Optional.of(new Value.Secret(matcher.group(1))) : Optional.empty();
    }
}
