package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.MediaType.Encoding;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bodies of requests, media types, their encodings, and headers (OpenAPI 3.1, 4.8.13 to 4.8.15 and 4.8.21). */
final class ContentReader {
    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7E]+");
    private static final Pattern FIELD_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final Reading reading;
    private final SchemaReader schemas;
    private final ExampleReader examples;

    ContentReader(Reading reading, SchemaReader schemas, ExampleReader examples) {
        this.reading = reading;
        this.schemas = schemas;
        this.examples = examples;
    }

    /** Returns what a request sends; null, with a warning unless the document is silent, when that is nothing. */
    @Nullable
    RequestBody requestBody(Element request) {
        if (!request.has("requestBody")) {
            return null;
        }
        Element body = reading.resolve(request.member("requestBody"));
        List<MediaType> content = content(body);
        if (content.isEmpty()) {
            if (body.node().isObject()) {
                reading.warning(body, "empty-body", "the request body has no content and is ignored");
            }
            return null;
        }
        return new RequestBody(body.pointer(), body.flag("required"), body.text("description"), content);
    }

    /** Returns the alternatives under {@code content}, in order; what is no media type beside one that is, is left out. */
    List<MediaType> content(Element owner) {
        List<MediaType> content = new ArrayList<>();
        Map<String, Element> members = owner.members("content");
        boolean any = members.keySet().stream().anyMatch(ContentReader::isMediaType);
        members.forEach((type, element) -> {
            Element mediaType = reading.resolve(element);
            if (any && !isMediaType(type)) {
                reading.warning(element, "no-media-type", Quoted.of(type) + " is no media type, and is ignored");
            } else if (mediaType.node().isObject()) {
                content.add(mediaType(sendable(type, element), mediaType));
            }
        });
        return List.copyOf(content);
    }

    /** A type and a subtype (RFC 9110, 8.3.1); old documents write a single asterisk for any. */
    private static boolean isMediaType(String word) {
        return (word.indexOf('/') > 0 && isSendable(word)) || word.equals("*");
    }

    private static boolean isSendable(String word) {
        return SENDABLE.matcher(word).matches();
    }

    /** Returns the media type, or that of any content where no request could name it. */
    private String sendable(String type, Element element) {
        if (isSendable(type)) {
            return type;
        }
        reading.warning(element, "no-media-type", Quoted.of(type) + " is no media type, and stands for any");
        return "*/*";
    }

    private MediaType mediaType(String type, Element element) {
        Element schema = element.member("schema");
        if (element.has("itemSchema")) {
            reading.warning(element, "itemSchema", "item-schema", "the schema of the items is not read");
        }
        JsonTextExamples written = new JsonTextExamples(reading, type, schema);
        return new MediaType(
                element.pointer(),
                type,
                schema.present() ? schemas.read(schema) : null,
                examples.examples(element, written::read),
                encodings(element));
    }

    private Map<String, Encoding> encodings(Element mediaType) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        mediaType.members("encoding").forEach((property, element) -> encodings.put(property, encoding(element)));
        return Collections.unmodifiableMap(encodings);
    }

    private Encoding encoding(Element element) {
        String word = element.text("style");
        ParameterStyle style = word == null ? null : Styles.named(word);
        if (word != null && style == null) {
            reading.warning(element, "style", "unknown-style", Styles.unknown(word));
        }
        // One of the three is enough for the style to decide (OpenAPI 3.1, 4.8.15.1.2).
        if (style == null && (element.has("explode") || element.has("allowReserved"))) {
            style = ParameterStyle.FORM;
        }
        boolean form = style == null || style == ParameterStyle.FORM;
        String contentType = element.text("contentType");
        if (contentType != null && !isSendable(contentType)) {
            reading.warning(
                    element,
                    "contentType",
                    "no-media-type",
                    Quoted.of(contentType) + " is no media type, and is ignored");
            contentType = null;
        }
        return new Encoding(
                contentType, headers(element), style, element.flag("explode", form), element.flag("allowReserved"));
    }

    /** Returns whether a header can have a name (RFC 9110, 5.1). */
    static boolean isFieldName(String name) {
        return FIELD_NAME.matcher(name).matches();
    }

    /** Returns the headers of an answer or part; {@code Content-Type} is described by the media type alone. */
    Map<String, Header> headers(Element owner) {
        Map<String, Header> headers = new LinkedHashMap<>();
        owner.members("headers").forEach((name, element) -> {
            Element header = reading.resolve(element);
            if (!header.node().isObject() || name.equalsIgnoreCase("Content-Type")) {
                return;
            }
            if (isFieldName(name)) {
                headers.put(name, header(name, header));
            } else {
                reading.warning(
                        element, "unusable-header", Quoted.of(name) + " is no name of a header, and is left out");
            }
        });
        return Collections.unmodifiableMap(headers);
    }

    private Header header(String name, Element element) {
        return new Header(
                element.pointer(),
                name,
                element.flag("required"),
                element.flag("deprecated"),
                element.text("description"),
                valueSchema(element, content(element)),
                element.flag("explode"),
                examples.examples(element));
    }

    /** Returns the schema of a value: its own, else that of its only media type, else any. */
    Schema valueSchema(Element element, List<MediaType> content) {
        if (element.has("schema")) {
            return schemas.read(element.member("schema"));
        }
        Schema inContent = content.isEmpty() ? null : content.get(0).schema();
        return inContent != null
                ? inContent
                : Schema.any(element.member("schema").pointer());
    }
}
