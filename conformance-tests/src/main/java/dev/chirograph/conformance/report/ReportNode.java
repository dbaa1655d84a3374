package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a report that is read, and where it stands in it.
 *
 * @param value the value
 * @param pointer JSON Pointer to it
 */
record ReportNode(JsonNode value, String pointer) {
    private static final Pattern PLACE = Pattern.compile("(.+?)(?::([0-9]{1,9}):([0-9]{1,9}))? (#.*)");

    /** Thrown when a value is not what a report has there. */
    static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String pointer;

        Mistake(String pointer, String message) {
            super(message);
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }
    }

    ReportNode member(String name) {
        return new ReportNode(value.path(name), Pointers.child(pointer, name));
    }

    boolean has(String name) {
        return value.has(name);
    }

    String text() {
        if (!value.isTextual()) {
            throw new Mistake(pointer, "a text is expected");
        }
        return value.textValue();
    }

    String text(String name) {
        return member(name).text();
    }

    @Nullable
    String optional(String name) {
        return has(name) ? member(name).text() : null;
    }

    int number(String name) {
        ReportNode member = member(name);
        if (!member.value.canConvertToInt() || member.value.intValue() < 0) {
            throw new Mistake(member.pointer, "a whole number is expected");
        }
        return member.value.intValue();
    }

    boolean flag(String name) {
        ReportNode member = member(name);
        if (!member.value.isBoolean()) {
            throw new Mistake(member.pointer, "true or false is expected");
        }
        return member.value.booleanValue();
    }

    <T> List<T> list(String name, Function<ReportNode, T> reader) {
        ReportNode member = member(name);
        if (!member.value.isArray()) {
            throw new Mistake(member.pointer, "a list is expected");
        }
        List<T> items = new ArrayList<>();
        for (int index = 0; index < member.value.size(); index++) {
            items.add(reader.apply(new ReportNode(member.value.get(index), Pointers.child(member.pointer, index))));
        }
        return items;
    }

    /** Reads a word by a function that knows it or not. */
    <T> T word(String name, Function<String, Optional<T>> known) {
        ReportNode member = member(name);
        return known.apply(member.text())
                .orElseThrow(() -> new Mistake(member.pointer, "the word \"" + member.text() + "\" is not known"));
    }

    /** Reads {@code file:line:column #/pointer}. */
    Location location(String name) {
        ReportNode member = member(name);
        Matcher matcher = PLACE.matcher(member.text());
        if (!matcher.matches()) {
            throw new Mistake(member.pointer, "a place such as openapi.yaml:16:13 #/paths is expected");
        }
        String line = matcher.group(2);
        String column = matcher.group(3);
        return line == null || column == null
                ? new Location(matcher.group(1), 0, 0, matcher.group(4))
                : new Location(matcher.group(1), Integer.parseInt(line), Integer.parseInt(column), matcher.group(4));
    }
}
