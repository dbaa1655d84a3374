package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the one media type in which an operation sends its body. */
final class BodyBuilding {
    private static final Pattern HEADER_TEXT = Pattern.compile("[\\x20-\\x7E]+");

    private final TypeBuilder types;
    private final Diagnostics diagnostics;

    BodyBuilding(TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    @Nullable
    BodyDecl of(Operation operation, String typeText) {
        RequestBody body = operation.requestBody();
        if (body == null || body.content().isEmpty()) {
            return null;
        }
        MediaType chosen = choose(body);
        for (MediaType mediaType : body.content()) {
            if (!mediaType.pointer().equals(chosen.pointer())) {
                diagnostics
                        .at(mediaType.pointer())
                        .warning(
                                "media-type-ignored",
                                "the body is sent as " + chosen.type() + "; Call.body sends another");
            }
        }
        return of(body, chosen, typeText);
    }

    /** Returns the media type that is sent: the most expressive one, and of equals the first. */
    static MediaType choose(RequestBody body) {
        return body.content().stream()
                .min(Comparator.comparing(MediaKinds::ofBody))
                .orElseThrow();
    }

    private BodyDecl of(RequestBody body, MediaType mediaType, String typeText) {
        BodyDecl.Kind kind = MediaKinds.ofBody(mediaType);
        Schema schema = mediaType.schema();
        boolean typed = kind != BodyDecl.Kind.TEXT && kind != BodyDecl.Kind.BINARY;
        TypeName place = body.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(body.pointer())
                : new TypeName(typeText + " Request", TypeName.Rank.PLACE);
        TypeRef type = typed && schema != null ? types.of(schema, place) : TypeRef.Scalar.ANY;
        if ((kind == BodyDecl.Kind.FORM || kind == BodyDecl.Kind.MULTIPART) && !hasMembers(type)) {
            diagnostics
                    .at(mediaType.pointer())
                    .warning("form-without-members", "sent as it is: its schema is no object");
            kind = BodyDecl.Kind.BINARY;
        }
        return new BodyDecl(
                kind,
                mediaType.type(),
                type.withoutNull(),
                body.required() && !type.nullable(),
                body.description(),
                mediaType.encoding(),
                kind == BodyDecl.Kind.MULTIPART && schema != null ? partHeaders(mediaType, schema) : Map.of(),
                rootName(schema));
    }

    /** The contract's only value of a header, or its default, is sent; any other is for the file to say. */
    private Map<String, Map<String, String>> partHeaders(MediaType mediaType, Schema schema) {
        Map<String, Schema> properties = types.flatten(schema).properties();
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        mediaType.encoding().forEach((property, encoding) -> {
            Schema part = properties.get(property);
            encoding.headers().forEach((name, header) -> {
                String value = value(header);
                if (value != null) {
                    headers.computeIfAbsent(property, first -> new LinkedHashMap<>())
                            .put(name, value);
                } else if (part == null || !ObjectBuilding.isFile(types.flatten(part), types)) {
                    diagnostics
                            .at(header.pointer())
                            .warning(
                                    "part-header-ignored",
                                    "the header has neither a default nor a single value: it is sent when"
                                            + " Call.partHeader sets it");
                }
            });
        });
        return headers;
    }

    private @Nullable String value(Header header) {
        Schema schema = types.flatten(header.schema());
        JsonNode only = EnumBuilding.onlyValue(schema);
        JsonNode value = only != null ? only : schema.defaultValue();
        return value == null
                        || !value.isValueNode()
                        || !HEADER_TEXT.matcher(value.asText()).matches()
                ? null
                : value.asText();
    }

    private static boolean hasMembers(TypeRef type) {
        return type.withoutNull() instanceof TypeRef.Declared || type.withoutNull() instanceof TypeRef.MapOf;
    }

    private String rootName(@Nullable Schema schema) {
        if (schema == null) {
            return "root";
        }
        Schema flat = types.flatten(schema);
        if (flat.xml() != null && flat.xml().name() != null) {
            return flat.xml().name();
        }
        String name = schema.ref() != null ? schema.ref() : "";
        return name.startsWith("#/components/schemas/") ? name.substring(name.lastIndexOf('/') + 1) : "root";
    }
}
