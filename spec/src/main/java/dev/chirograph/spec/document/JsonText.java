package dev.chirograph.spec.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) into a positioned tree. */
final class JsonText {
    private static final Pattern PARSER_SOURCE = Pattern.compile(" \\(start marker at \\[[^]]*\\]\\)");

    private final String file;
    private final LoadLimits limits;
    private final JsonFactory factory;

    JsonText(String file, LoadLimits limits) {
        this.file = file;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .maxNumberLength(limits.bytes())
                        .build())
                .build();
    }

    LoadedDocument read(CharBuffer content) {
        TreeBuilder builder = new TreeBuilder(file, limits);
        LoneSurrogates surrogates = LoneSurrogates.in(content);
        CharBuffer text = surrogates.text();
        Scalars scalars = new Scalars(builder, limits, false);
        try (JsonParser parser =
                factory.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonLocation at = parser.currentTokenLocation();
                if (surrogates.in(parser)) {
                    scalars.loneSurrogate(at.getLineNr(), at.getColumnNr());
                }
                accept(parser, token, builder, scalars, at.getLineNr(), at.getColumnNr());
                if (token != JsonToken.FIELD_NAME && parser.getParsingContext().inRoot()) {
                    end(parser, builder);
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String message =
                    Quoted.plain(PARSER_SOURCE.matcher(e.getOriginalMessage()).replaceFirst(""));
            throw at == null
                    ? builder.fatal("syntax", message, 1, 1)
                    : builder.fatal("syntax", message, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.finish();
    }

    private static void end(JsonParser parser, TreeBuilder builder) throws IOException {
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            throw builder.fatal(
                    "syntax", "something follows the end of the document", at.getLineNr(), at.getColumnNr());
        }
    }

    private static void accept(
            JsonParser parser, JsonToken token, TreeBuilder builder, Scalars scalars, int line, int column)
            throws IOException {
        switch (token) {
            case START_OBJECT -> builder.startObject(line, column);
            case START_ARRAY -> builder.startArray(line, column);
            case END_OBJECT, END_ARRAY -> builder.end();
            case FIELD_NAME -> builder.key(parser.currentName(), line, column, false);
            default -> builder.scalar(scalar(parser, token, scalars, line, column), line, column);
        }
    }

    private static JsonNode scalar(JsonParser parser, JsonToken token, Scalars scalars, int line, int column)
            throws IOException {
        return switch (token) {
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT -> scalars.integer(parser.getText(), 10, line, column);
            case VALUE_NUMBER_FLOAT -> scalars.decimal(parser.getText(), line, column);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.instance;
        };
    }
}
