package dev.chirograph.generator.emit;

import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.FormField;
import dev.chirograph.client.http.Style;
import dev.chirograph.generator.model.BodyDecl;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.ParameterStyle;
import java.util.Map;

/** The argument that gives a body, and the expression that sends it. */
record BodyCode(BodyDecl body, JavaTypes types) {
    private static final ClassName PART_ENCODING = ClassName.get("dev.chirograph.client.http", "PartEncoding");

    /** Returns the type of the argument. */
    TypeName argument() {
        TypeName type = switch (body.kind()) {
            case JSON, FORM, MULTIPART, XML -> types.boxed(body.type());
            case JSON_LINES -> ParameterizedTypeName.get(ClassName.get(Iterable.class), types.boxed(body.type()));
            case TEXT -> ClassName.get(String.class);
            case BINARY -> ClassName.get(BinarySource.class);
        };
        if (!body.required()) {
            return JavaTypes.nullable(type);
        }
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** Returns the body of the request, or null for an optional body that is null. */
    CodeBlock expression() {
        CodeBlock sent = CodeBlock.of("$T.$L", Body.class, sent());
        return body.required() ? sent : CodeBlock.of("body == null ? null : $L", sent);
    }

    private CodeBlock sent() {
        CodeBlock mediaType = SourceText.string(body.mediaType());
        return switch (body.kind()) {
            case JSON ->
                body.mediaType().equals("application/json") || body.mediaType().equals("*/*")
                        ? CodeBlock.of("json($L, body)", types.direct(body.type()))
                        : CodeBlock.of("json($L, $L, body)", mediaType, types.direct(body.type()));
            case FORM -> CodeBlock.of("form($L, body$L)", types.direct(body.type()), fields());
            case MULTIPART ->
                body.mediaType().equals("multipart/form-data")
                        ? CodeBlock.of("multipart($L, body$L)", types.direct(body.type()), parts())
                        : CodeBlock.of("multipart($L, $L, body$L)", mediaType, types.direct(body.type()), parts());
            case XML ->
                CodeBlock.of(
                        "xml($L, $L, body, $L$L)",
                        mediaType,
                        types.direct(body.type()),
                        SourceText.string(body.rootName()),
                        itemName());
            case JSON_LINES -> CodeBlock.of("ndjson($L, $L, body)", mediaType, types.direct(body.type()));
            case TEXT -> CodeBlock.of("text($L, body)", mediaType);
            case BINARY -> CodeBlock.of("bytes($L, body)", mediaType);
        };
    }

    private CodeBlock itemName() {
        String name = body.itemName();
        return name == null ? CodeBlock.builder().build() : CodeBlock.of(",$W$L", SourceText.string(name));
    }

    private CodeBlock fields() {
        CodeBlock.Builder fields = CodeBlock.builder();
        body.encoding().forEach((name, encoding) -> {
            String contentType = encoding.contentType();
            if (encoding.style() != null) {
                fields.add(
                        ",$W$T.of($L, $T.$L$L)",
                        FormField.class,
                        SourceText.string(name),
                        Style.class,
                        style(encoding.style(), encoding.explode()),
                        encoding.allowReserved() ? ".reserved()" : "");
            } else if (contentType != null && contentType.contains("json")) {
                fields.add(",$W$T.json($L)", FormField.class, SourceText.string(name));
            }
        });
        return fields.build();
    }

    private static String style(ParameterStyle style, boolean explode) {
        return style.name() + (explode && style != ParameterStyle.DEEP_OBJECT ? "_EXPLODED" : "");
    }

    private CodeBlock parts() {
        CodeBlock.Builder parts = CodeBlock.builder();
        body.encoding().forEach((name, encoding) -> {
            String contentType = firstOf(encoding);
            Map<String, String> headers = body.partHeaders().getOrDefault(name, Map.of());
            if (contentType == null && headers.isEmpty()) {
                return;
            }
            parts.add(",$W$T.of($L", PART_ENCODING, SourceText.string(name));
            if (contentType != null) {
                parts.add(", $L", SourceText.string(contentType));
            }
            parts.add(")");
            headers.forEach((header, value) ->
                    parts.add(".header($L, $L)", SourceText.string(header), SourceText.string(value)));
        });
        return parts.build();
    }

    /** Of several media types the sender chooses one; of a range such as {@code image/*} only the file knows. */
    private static @org.jspecify.annotations.Nullable String firstOf(MediaType.Encoding encoding) {
        String contentType = encoding.contentType();
        if (contentType == null) {
            return null;
        }
        String first = contentType.split(",", 2)[0].strip();
        return first.isEmpty() || first.contains("*") ? null : first;
    }
}
