package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.ContentText;
import dev.chirograph.conformance.schema.SampleValue;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes bodies of several parts (RFC 7578): one for each member of an object, and for each item of an array, with the media
 * types and headers that the contract wants (OpenAPI 3.1, Encoding Object).
 */
public final class MultipartText {
    private static final String BOUNDARY = "chirograph-5d41402abc4b2a76";

    private final Contract contract;
    private final MediaType mediaType;
    private final StringBuilder text = new StringBuilder();

    private MultipartText(Contract contract, MediaType mediaType) {
        this.contract = contract;
        this.mediaType = mediaType;
    }

    /** Returns the value of the header that goes with {@link #write}. */
    public static String contentType(MediaType mediaType) {
        return mediaType.essence() + "; boundary=" + BOUNDARY;
    }

    /** Writes an object. */
    public static String write(Contract contract, MediaType mediaType, JsonNode object) {
        return new MultipartText(contract, mediaType).parts(object);
    }

    private String parts(JsonNode object) {
        SchemaView view = SchemaView.of(contract, mediaType.schema());
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> part(member.getKey(), item, memberView.element(0)));
            } else {
                part(member.getKey(), member.getValue(), memberView);
            }
        }
        return text.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private void part(String name, JsonNode value, SchemaView view) {
        MediaType.Encoding encoding = mediaType.encoding().get(name);
        String binary = value.isContainerNode() ? null : binary(view);
        String wanted = Optional.ofNullable(encoding)
                .map(MediaType.Encoding::contentType)
                .map(MultipartText::first)
                .orElse(value.isContainerNode() ? "application/json" : binary);
        text.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=");
        quote(name);
        if (binary != null) {
            text.append("; filename=");
            quote(name);
        }
        if (wanted != null) {
            text.append("\r\nContent-Type: ").append(wanted);
        }
        if (encoding != null) {
            encoding.headers().values().stream().filter(Header::required).forEach(this::header);
        }
        text.append("\r\n\r\n").append(content(value, view, wanted)).append("\r\n");
    }

    /** Of several media types the first, and of a range one of its kind. */
    private static @Nullable String first(String contentType) {
        return ContentType.parse(contentType.split(",", -1)[0]).concrete();
    }

    /** The media type of content that is a file; null when it is text. */
    private static @Nullable String binary(SchemaView view) {
        return view.statements().stream()
                .flatMap(statement -> Stream.of(
                        Optional.ofNullable(statement.limits().contentMediaType()),
                        Optional.of("application/octet-stream").filter(usual -> "binary".equals(statement.format()))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private String content(JsonNode value, SchemaView view, @Nullable String type) {
        if (value.isValueNode()) {
            return value.isNull() ? "" : value.asText();
        }
        Schema schema = view.statements().isEmpty() ? null : view.statements().get(0);
        String written = Objects.requireNonNullElse(type, "application/json");
        return ContentText.write(
                contract, new MediaType(mediaType.pointer(), written, schema, Map.of(), Map.of()), value);
    }

    private void header(Header header) {
        String value = Example.values(header.examples())
                .findFirst()
                .orElseGet(() -> SampleValue.ofRequests(contract).fitting(header.schema()))
                .asText();
        if (!header.name().equalsIgnoreCase("Content-Type") && !value.contains("\n")) {
            text.append("\r\n").append(header.name()).append(": ").append(value);
        }
    }

    private void quote(String name) {
        text.append('"')
                .append(name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A"))
                .append('"');
    }
}
