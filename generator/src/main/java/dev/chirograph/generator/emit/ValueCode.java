package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.EnumDecl;
import dev.chirograph.generator.model.HolderDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.model.TupleDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.CodeBlock;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A documented value as an expression that a reader of the tests would have written: builders, constants, lists. */
record ValueCode(ApiModel model, JavaNames names, JavaTypes types) {
    /** Beyond, JSON text is easier to read than nested builders, and a method holds only 64 KiB of code. */
    private static final int LONGEST_JSON = 2_000;

    private static final int MOST_MAP_ENTRIES = 10;

    /** A statement indents its own lines; a builder inside a builder does so itself. */
    private static final String INNER = "$>$>";

    /** Returns the value as an expression; as JSON text that the type decodes where Java cannot say it. */
    CodeBlock expression(TypeRef type, JsonNode value) {
        Optional<CodeBlock> literal = value.toString().length() > LONGEST_JSON
                ? Optional.empty()
                : type instanceof TypeRef.Declared declared && model.type(declared) instanceof ObjectDecl object
                        ? object(object, value, "")
                        : literal(type, value);
        return literal.orElseGet(() -> CodeBlock.of(
                "$L.decode($T.parse($L))", types.direct(type), Json.class, SourceText.string(value.toString())));
    }

    private Optional<CodeBlock> literal(TypeRef type, JsonNode value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.type(), value);
        }
        if (type instanceof TypeRef.ListOf list) {
            return list(list.element(), value);
        }
        if (type instanceof TypeRef.MapOf map) {
            return map(map.value(), value);
        }
        if (type instanceof TypeRef.Envelope envelope) {
            return value.size() == 1 && value.has(envelope.name())
                    ? literal(envelope.content(), value.get(envelope.name()))
                    : Optional.empty();
        }
        if (type instanceof TypeRef.Declared declared) {
            TypeDecl decl = model.type(declared);
            if (decl instanceof EnumDecl enumeration) {
                return enumeration(enumeration, value);
            }
            if (decl instanceof TupleDecl tuple) {
                return tuple(tuple, value);
            }
            if (decl instanceof HolderDecl holder) {
                return literal(holder.content(), value)
                        .map(content -> CodeBlock.of("$T.of($L)", types.className(declared), content));
            }
            return decl instanceof ObjectDecl object ? object(object, value, INNER) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<CodeBlock> scalar(ScalarType type, JsonNode value) {
        String text = value.asText();
        return switch (type) {
            case STRING, SECRET -> value.isTextual() ? Optional.of(SourceText.string(text)) : Optional.empty();
            case LONG ->
                value.isIntegralNumber() && value.canConvertToLong()
                        ? Optional.of(CodeBlock.of("$LL", value.longValue()))
                        : Optional.empty();
            case INTEGER ->
                value.isIntegralNumber() && value.canConvertToInt()
                        ? Optional.of(CodeBlock.of("$L", value.intValue()))
                        : Optional.empty();
            case BOOLEAN -> value.isBoolean() ? Optional.of(CodeBlock.of("$L", text)) : Optional.empty();
            case DECIMAL ->
                value.isNumber()
                        ? Optional.of(CodeBlock.of("new $T($L)", BigDecimal.class, SourceText.string(text)))
                        : Optional.empty();
            case DECIMAL_STRING ->
                value.isTextual() && isPlainDecimal(text)
                        ? Optional.of(CodeBlock.of("new $T($L)", BigDecimal.class, SourceText.string(text)))
                        : Optional.empty();
            case DATE -> parsed(value, "$T.parse($L)", LocalDate.class, () -> LocalDate.parse(text));
            case DATE_TIME -> parsed(value, "$T.parse($L)", OffsetDateTime.class, () -> OffsetDateTime.parse(text));
            case UUID -> parsed(value, "$T.fromString($L)", UUID.class, () -> UUID.fromString(text));
            case URI -> parsed(value, "$T.create($L)", URI.class, () -> URI.create(text));
            case DOUBLE, BASE64, BINARY, ANY -> Optional.empty();
        };
    }

    private static boolean isPlainDecimal(String text) {
        return text.matches("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");
    }

    private static Optional<CodeBlock> parsed(
            JsonNode value, String format, Class<?> type, java.util.function.Supplier<?> parse) {
        try {
            boolean same = value.isTextual() && parse.get().toString().equals(value.textValue());
            return same
                    ? Optional.of(CodeBlock.of(format, type, SourceText.string(value.textValue())))
                    : Optional.empty();
        } catch (RuntimeException notOfThisForm) {
            return Optional.empty();
        }
    }

    private Optional<CodeBlock> list(TypeRef element, JsonNode value) {
        if (!value.isArray()) {
            return Optional.empty();
        }
        List<CodeBlock> items = new ArrayList<>();
        for (JsonNode item : value) {
            Optional<CodeBlock> code = literal(element, item);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            items.add(code.get());
        }
        return Optional.of(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ",$W")));
    }

    private Optional<CodeBlock> map(TypeRef member, JsonNode value) {
        if (!value.isObject() || value.size() > MOST_MAP_ENTRIES) {
            return Optional.empty();
        }
        List<CodeBlock> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Optional<CodeBlock> code = literal(member, entry.getValue());
            if (code.isEmpty()) {
                return Optional.empty();
            }
            entries.add(CodeBlock.of("$L,$W$L", SourceText.string(entry.getKey()), code.get()));
        }
        return Optional.of(CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(entries, ",$W")));
    }

    private Optional<CodeBlock> enumeration(EnumDecl type, JsonNode value) {
        int index = type.values().indexOf(value);
        List<String> constants = names.constants(type);
        return index < 0 || index >= constants.size()
                ? Optional.empty()
                : Optional.of(
                        CodeBlock.of("$T.$L", types.className(new TypeRef.Declared(type.id())), constants.get(index)));
    }

    private Optional<CodeBlock> tuple(TupleDecl tuple, JsonNode value) {
        if (!value.isArray() || value.size() != tuple.positions().size()) {
            return Optional.empty();
        }
        List<CodeBlock> elements = new ArrayList<>();
        for (JsonNode element : value) {
            Optional<CodeBlock> code =
                    literal(tuple.positions().get(elements.size()).type(), element);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            elements.add(code.get());
        }
        return Optional.of(CodeBlock.of(
                "$T.of($L)", types.className(new TypeRef.Declared(tuple.id())), CodeBlock.join(elements, ",$W")));
    }

    private Optional<CodeBlock> object(ObjectDecl object, JsonNode value, String indent) {
        if (!value.isObject()) {
            return Optional.empty();
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.builder()" + indent, types.className(new TypeRef.Declared(object.id())));
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Optional<CodeBlock> setter = setter(object, member.getKey(), member.getValue());
            if (setter.isEmpty()) {
                return Optional.empty();
            }
            code.add(setter.get());
        }
        boolean complete = object.properties().stream()
                .allMatch(property ->
                        value.has(property.name()) || (property.preset() == null && !property.neededInRequests()));
        return complete
                ? Optional.of(code.add("\n.build()" + indent.replace('>', '<')).build())
                : Optional.empty();
    }

    private Optional<CodeBlock> setter(ObjectDecl object, String name, JsonNode value) {
        for (PropertyDecl property : object.properties()) {
            if (property.name().equals(name)) {
                return setter(property, value);
            }
        }
        return Optional.empty();
    }

    private Optional<CodeBlock> setter(PropertyDecl property, JsonNode value) {
        if (property.setByBuilder()) {
            return value.equals(property.constant()) ? Optional.of(CodeBlock.of("")) : Optional.empty();
        }
        if (value.isTextual() && value.textValue().equals(property.preset())) {
            return Optional.of(CodeBlock.of(""));
        }
        Optional<CodeBlock> argument =
                value.isNull() && property.nullable() && !property.type().equals(TypeRef.Scalar.ANY)
                        ? Optional.of(CodeBlock.of("null"))
                        : literal(property.type(), value);
        return argument.map(code -> CodeBlock.of("\n.$L($L)", names.property(property), code));
    }
}
