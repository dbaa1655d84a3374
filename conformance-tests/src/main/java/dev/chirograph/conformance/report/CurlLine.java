package dev.chirograph.conformance.report;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.SecretVariables;
import dev.chirograph.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a request as a curl command for a POSIX shell. */
public final class CurlLine {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{CHIROGRAPH_[A-Z_]+}");

    private CurlLine() {}

    /**
     * Returns the command.
     *
     * @param baseUrl without a slash at its end
     * @param shown with variables such as {@code ${CHIROGRAPH_TOKEN}} where credentials stand
     */
    public static String of(String baseUrl, WireRequest shown) {
        List<String> words = new ArrayList<>(List.of("curl", "-sS", "-i"));
        if (!shown.method().equals("GET") || shown.body().length > 0) {
            words.add("-X");
            words.add(quoted(shown.method()));
        }
        for (Headers.Field field : shown.headers().fields()) {
            if (field.name().equalsIgnoreCase("Authorization") && field.value().equals(SecretVariables.BASIC)) {
                words.add("-u");
                words.add(quoted(SecretVariables.BASIC.substring("Basic ".length())));
            } else {
                words.add("-H");
                words.add(quoted(field.name() + ": " + field.value()));
            }
        }
        if (shown.body().length > 0) {
            words.add("--data-binary");
            words.add(quoted(new String(shown.body(), StandardCharsets.UTF_8)));
        }
        words.add(quoted(baseUrl + shown.target()));
        return String.join(" ", words);
    }

    /** In single quotes nothing has a meaning; only the variables stand in double quotes. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        int end = 0;
        while (variable.find()) {
            literal(quoted, text.substring(end, variable.start()));
            quoted.append('"').append(variable.group()).append('"');
            end = variable.end();
        }
        literal(quoted, text.substring(end));
        return quoted.isEmpty() ? "''" : quoted.toString();
    }

    private static void literal(StringBuilder quoted, String text) {
        if (!text.isEmpty()) {
            quoted.append('\'').append(text.replace("'", "'\\''")).append('\'');
        }
    }
}
