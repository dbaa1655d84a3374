package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A runtime expression (Arazzo 1.0, Runtime Expressions), such as {@code $response.body#/ticket} or {@code
 * $steps.create.outputs.number}. Immutable.
 *
 * @param text as it is written
 * @param source what it speaks of
 * @param step the step whose output is meant; null for other sources
 * @param name of the header, parameter, input or output; empty where the source needs none
 * @param pointer JSON Pointer into the value; empty for the whole
 */
public record RuntimeExpression(
        String text, Source source, @Nullable String step, String name, String pointer) {
    private static final Pattern MESSAGE =
            Pattern.compile("\\$(request|response)\\.(?:(header|query|path)\\.([^\\s#]+)|body(?:#(/.*)?)?)");
    private static final Pattern INPUT = Pattern.compile("\\$inputs\\.([A-Za-z0-9_\\-]+)(?:#(/.*))?");
    private static final Pattern WORKFLOW_OUTPUT = Pattern.compile("\\$outputs\\.([A-Za-z0-9._\\-]+)(?:#(/.*))?");
    private static final Pattern OUTPUT =
            Pattern.compile("\\$steps\\.([A-Za-z0-9_\\-]+)\\.outputs\\.([A-Za-z0-9._\\-]+)(?:#(/.*))?");

    /** What an expression speaks of. */
    public enum Source {
        /** URL of the request. */
        URL,
        /** Method of the request. */
        METHOD,
        /** Status of the answer. */
        STATUS_CODE,
        /** Field of the request. */
        REQUEST_HEADER,
        /** Query parameter of the request. */
        REQUEST_QUERY,
        /** Path parameter of the request. */
        REQUEST_PATH,
        /** Body of the request. */
        REQUEST_BODY,
        /** Field of the answer. */
        RESPONSE_HEADER,
        /** Body of the answer. */
        RESPONSE_BODY,
        /** Input of the workflow. */
        INPUT,
        /** Output of an earlier step. */
        STEP_OUTPUT,
        /** Output of the workflow that the step calls. */
        WORKFLOW_OUTPUT
    }

    /** Reads an expression; empty when the text is none, or one of a kind that is not supported. */
    public static Optional<RuntimeExpression> parse(String text) {
        return switch (text) {
            case "$url" -> Optional.of(new RuntimeExpression(text, Source.URL, null, "", ""));
            case "$method" -> Optional.of(new RuntimeExpression(text, Source.METHOD, null, "", ""));
            case "$statusCode" -> Optional.of(new RuntimeExpression(text, Source.STATUS_CODE, null, "", ""));
            default -> named(text).filter(found -> validPointer(found.pointer));
        };
    }

    private static Optional<RuntimeExpression> named(String text) {
        Matcher message = MESSAGE.matcher(text);
        if (message.matches()) {
            String kind = message.group(2) == null ? "body" : message.group(2);
            String word = message.group(1) + "_" + kind;
            if (word.equals("response_query") || word.equals("response_path")) {
                return Optional.empty();
            }
            return Optional.of(new RuntimeExpression(
                    text,
                    Source.valueOf(word.toUpperCase(Locale.ROOT)),
                    null,
                    orEmpty(message.group(3)),
                    orEmpty(message.group(4))));
        }
        Matcher input = INPUT.matcher(text);
        if (input.matches()) {
            return Optional.of(
                    new RuntimeExpression(text, Source.INPUT, null, input.group(1), orEmpty(input.group(2))));
        }
        Matcher called = WORKFLOW_OUTPUT.matcher(text);
        if (called.matches()) {
            return Optional.of(new RuntimeExpression(
                    text, Source.WORKFLOW_OUTPUT, null, called.group(1), orEmpty(called.group(2))));
        }
        Matcher output = OUTPUT.matcher(text);
        return output.matches()
                ? Optional.of(new RuntimeExpression(
                        text, Source.STEP_OUTPUT, output.group(1), output.group(2), orEmpty(output.group(3))))
                : Optional.empty();
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static boolean validPointer(String pointer) {
        try {
            JsonPointer.compile(pointer);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Follows the pointer of this expression; null when it leads nowhere. */
    public @Nullable JsonNode within(@Nullable JsonNode whole) {
        if (whole == null) {
            return null;
        }
        JsonNode found = whole.at(JsonPointer.compile(pointer));
        return found.isMissingNode() ? null : found;
    }

    @Override
    public String toString() {
        return text;
    }
}
