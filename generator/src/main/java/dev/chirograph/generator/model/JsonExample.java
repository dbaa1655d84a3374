package dev.chirograph.generator.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON text of a small value, for a comment. What a node's own {@code toString} does needs an object mapper, whose
 * classes take longer to load than all examples of a document to be written.
 */
public final class JsonExample {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter IN_LINES = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonExample() {}

    /** Returns a value without white space between its tokens. */
    static String compact(JsonNode value) {
        return print(value, null);
    }

    /** Returns a value with each member of an object in a line of its own. */
    public static String inLines(JsonNode value) {
        return print(value, IN_LINES.createInstance());
    }

    private static String print(JsonNode value, @Nullable PrettyPrinter layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.setPrettyPrinter(layout);
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A small value is not nested deeply. */
    private static void write(JsonNode value, JsonGenerator generator) throws IOException {
        if (value.isObject()) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value.isArray()) {
            generator.writeStartArray();
            for (JsonNode element : value) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value.isTextual()) {
            generator.writeString(value.textValue());
        } else {
            generator.writeRawValue(value.asText());
        }
    }
}
