package dev.chirograph.conformance.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads a body and names what is wrong with its form; saves what can be saved, so that a notice before the JSON does not
 * hide what the JSON says.
 */
final class BodyReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_ATTEMPTS = 200;

    private final Contract contract;
    private final List<String> pathologies = new ArrayList<>();

    private BodyReader(Contract contract) {
        this.contract = contract;
    }

    /**
     * Reads the body of an answer.
     *
     * @param mediaType what the contract says of it, or null
     * @param mandatory whether a body must be there
     */
    static DecodedBody read(Contract contract, WireAnswer answer, @Nullable MediaType mediaType, boolean mandatory) {
        return new BodyReader(contract).read(answer, mediaType, mandatory);
    }

    private DecodedBody read(WireAnswer answer, @Nullable MediaType mediaType, boolean mandatory) {
        ContentType sent =
                ContentType.parse(answer.headers().first("Content-Type").orElse(""));
        if (answer.body().length == 0) {
            if (mandatory && mediaType != null) {
                pathologies.add("the body is empty");
            }
            return new DecodedBody(null, "", pathologies);
        }
        ContentType documented = mediaType == null || mediaType.range() ? sent : ContentType.parse(mediaType.type());
        String text = text(answer.body(), sent, documented.json());
        JsonNode value = null;
        if (documented.json()) {
            value = json(text);
        } else if (documented.xml()) {
            value = xml(answer.body(), text, mediaType);
        }
        return new DecodedBody(value, text, pathologies);
    }

    private String text(byte[] body, ContentType sent, boolean json) {
        Charset charset = StandardCharsets.UTF_8;
        if (sent.charset() != null) {
            try {
                charset = Charset.forName(sent.charset());
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                pathologies.add("the charset " + sent.charset() + " is not known");
            }
        }
        if (!json && sent.charset() == null) {
            return new String(body, charset);
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            pathologies.add("the bytes are not " + charset.name());
            return new String(body, charset);
        }
    }

    private @Nullable JsonNode json(String text) {
        String rest = text;
        if (!rest.isEmpty() && rest.charAt(0) == BYTE_ORDER_MARK) {
            pathologies.add("a byte order mark stands before the JSON");
            rest = rest.substring(1);
        }
        try {
            return Json.read(rest);
        } catch (JsonProcessingException e) {
            return saved(rest, e);
        }
    }

    private @Nullable JsonNode saved(String text, JsonProcessingException failure) {
        JsonNode repeated = Json.readRepeatingKeys(text);
        if (repeated != null) {
            pathologies.add("an object repeats a key: " + Json.reason(failure));
            return repeated;
        }
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            Json.Prefix prefix = Json.readPrefix(start);
            if (prefix != null) {
                pathologies.add("text stands after the JSON: " + Excerpt.of(start.substring(prefix.length())));
                return prefix.value();
            }
        }
        // In JSON that is cut off, an inner object must not be taken for the whole.
        boolean cutOff = failure instanceof JsonEOFException && (start.startsWith("{") || start.startsWith("["));
        JsonNode embedded = cutOff ? null : embedded(text);
        if (embedded != null) {
            return embedded;
        }
        if (start.startsWith("<")) {
            pathologies.add("the body is not JSON but " + markup(start) + ": " + Excerpt.of(start));
        } else if (failure instanceof JsonEOFException) {
            pathologies.add("the JSON is cut off: " + Json.reason(failure));
        } else {
            pathologies.add("the body is not JSON: " + Json.reason(failure));
        }
        return null;
    }

    /** A notice of PHP stands before the JSON, and the rest is meant. */
    private @Nullable JsonNode embedded(String text) {
        int attempts = 0;
        for (int index = 1; index < text.length() && attempts < MOST_ATTEMPTS; index++) {
            char character = text.charAt(index);
            if (character == '{' || character == '[') {
                attempts++;
                Json.Prefix prefix = Json.readPrefix(text.substring(index));
                if (prefix != null
                        && text.substring(index + prefix.length()).isBlank()
                        && !prefix.value().isEmpty()) {
                    pathologies.add("text stands before the JSON: " + Excerpt.of(text.substring(0, index)));
                    return prefix.value();
                }
            }
        }
        return null;
    }

    private @Nullable JsonNode xml(byte[] body, String text, @Nullable MediaType mediaType) {
        try {
            return XmlProjection.of(contract).read(body, mediaType == null ? null : mediaType.schema());
        } catch (SAXException e) {
            int start = text.indexOf('<');
            if (start > 0 && !text.substring(0, start).isBlank()) {
                pathologies.add("text stands before the XML: " + Excerpt.of(text.substring(0, start)));
                return xmlFrom(text.substring(start), mediaType);
            }
            pathologies.add(
                    text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html")
                                    || text.stripLeading()
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith("<html")
                            ? "the body is HTML: " + Excerpt.of(text)
                            : "the body is not well-formed XML: " + e.getMessage());
            return null;
        }
    }

    private @Nullable JsonNode xmlFrom(String text, @Nullable MediaType mediaType) {
        try {
            return XmlProjection.of(contract)
                    .read(text.getBytes(StandardCharsets.UTF_8), mediaType == null ? null : mediaType.schema());
        } catch (SAXException e) {
            pathologies.add("the rest is not well-formed XML: " + e.getMessage());
            return null;
        }
    }

    private static String markup(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<?xml") ? "XML" : "HTML";
    }
}
