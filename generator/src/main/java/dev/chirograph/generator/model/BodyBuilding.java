package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the media types in which an operation sends its body: the usual one, and those that need other Java types. */
final class BodyBuilding {
    private static final Pattern HEADER_TEXT = Pattern.compile("[\\x20-\\x7E]+");

    private final TypeBuilder types;
    private final Set<String> multipartSchemas;
    private final RepeatedSchemas repeated;
    private final Diagnostics diagnostics;

    BodyBuilding(Contract contract, TypeBuilder types, Set<String> multipartSchemas, Diagnostics diagnostics) {
        this.types = types;
        this.multipartSchemas = multipartSchemas;
        this.repeated = new RepeatedSchemas(contract);
        this.diagnostics = diagnostics;
    }

    /** Returns what an operation sends, the usual first; empty when it sends nothing. */
    List<BodyDecl> of(Operation operation, String typeText) {
        RequestBody body = operation.requestBody();
        if (body == null || body.content().isEmpty()) {
            return List.of();
        }
        MediaType chosen = choose(body);
        List<MediaType> sent = new ArrayList<>(List.of(chosen));
        List<BodyDecl> bodies = new ArrayList<>(List.of(of(body, chosen, place(body, typeText))));
        for (MediaType mediaType : body.content()) {
            if (saysNothingNew(mediaType, sent)) {
                continue;
            }
            BodyDecl other = expressible(mediaType) ? other(body, mediaType, place(body, typeText)) : null;
            if (other == null
                    || bodies.stream().anyMatch(known -> known.javaType().equals(other.javaType()))) {
                diagnostics
                        .at(mediaType.pointer())
                        .warning(
                                "media-type-ignored",
                                "the body is sent as " + chosen.type() + "; Call.body sends another");
            } else {
                sent.add(mediaType);
                bodies.add(other);
            }
        }
        return List.copyOf(bodies);
    }

    /** What another media type of the same schema would carry, the one that is sent carries too. */
    private boolean saysNothingNew(MediaType mediaType, List<MediaType> sent) {
        return sent.stream()
                .anyMatch(known -> known.pointer().equals(mediaType.pointer()) || repeated.same(known, mediaType));
    }

    private static TypeName place(RequestBody body, String typeText) {
        return body.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(body.pointer())
                : new TypeName(typeText + " Request", TypeName.Rank.PLACE);
    }

    private BodyDecl other(RequestBody body, MediaType mediaType, TypeName place) {
        BodyDecl.Kind kind = MediaKinds.ofBody(mediaType);
        return of(body, mediaType, place.child(BodyDecl.form(kind, mediaType.type())));
    }

    /**
     * Returns whether a class can say what a media type holds. A form of several parts may hold files, which the class of
     * a schema that is also used elsewhere has not.
     */
    private boolean expressible(MediaType mediaType) {
        BodyDecl.Kind kind = MediaKinds.ofBody(mediaType);
        if (!isTyped(kind)) {
            return true;
        }
        Schema schema = mediaType.schema();
        return schema != null
                && (kind != BodyDecl.Kind.MULTIPART
                        || multipartSchemas.contains(types.standsFor(schema).pointer())
                        || !holdsFiles(schema));
    }

    private boolean holdsFiles(Schema schema) {
        Schema flat = types.flatten(schema);
        return Stream.concat(flat.properties().values().stream(), Stream.ofNullable(flat.additionalProperties()))
                .anyMatch(member -> ObjectBuilding.isFile(types.flatten(member), types));
    }

    /** Returns whether a schema stands inside a media type, so that nothing else uses it. */
    static boolean standsIn(MediaType mediaType, Schema schema) {
        return schema.pointer().startsWith(mediaType.pointer() + "/");
    }

    private static boolean isTyped(BodyDecl.Kind kind) {
        return kind != BodyDecl.Kind.TEXT && kind != BodyDecl.Kind.BINARY;
    }

    /** Returns the media type that is usually sent: the most expressive one, and of equals the first with a schema. */
    static MediaType choose(RequestBody body) {
        return body.content().stream()
                .min(Comparator.comparing(MediaKinds::ofBody).thenComparing(mediaType -> mediaType.schema() == null))
                .orElseThrow();
    }

    private BodyDecl of(RequestBody body, MediaType mediaType, TypeName place) {
        BodyDecl.Kind kind = MediaKinds.ofBody(mediaType);
        Schema schema = repeated.of(mediaType, body.content());
        TypeRef type = isTyped(kind) && schema != null ? types.of(schema, place) : TypeRef.Scalar.ANY;
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
                kind == BodyDecl.Kind.MULTIPART && schema != null ? encoding(mediaType, schema) : mediaType.encoding(),
                kind == BodyDecl.Kind.MULTIPART && schema != null ? partHeaders(mediaType, schema) : Map.of(),
                rootName(schema),
                kind == BodyDecl.Kind.XML && schema != null ? itemName(schema) : null);
    }

    /** What a schema says of the media type of a file counts where the encoding of the form says nothing of it. */
    private Map<String, MediaType.Encoding> encoding(MediaType mediaType, Schema schema) {
        mediaType.encoding().forEach((property, encoding) -> {
            if (encoding.style() != null && !(encoding.style() == ParameterStyle.FORM && encoding.explode())) {
                diagnostics
                        .at(mediaType.pointer())
                        .warning(
                                "part-style",
                                "the style of the part " + Quoted.of(property) + " is not used: a list has a part for"
                                        + " each item, and an object is one part");
            }
        });
        Map<String, MediaType.Encoding> encodings = new LinkedHashMap<>(mediaType.encoding());
        types.flatten(schema).properties().forEach((property, part) -> {
            String said = ObjectBuilding.mediaType(types.flatten(part), types);
            if (said != null) {
                encodings.merge(property, MediaType.Encoding.of(said), (own, derived) -> own.orContentType(said));
            }
        });
        return encodings;
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

    private @Nullable String itemName(Schema schema) {
        Schema items = types.flatten(schema).items();
        Schema.Xml xml = items == null ? null : types.flatten(items).xml();
        return xml == null ? null : xml.name();
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
