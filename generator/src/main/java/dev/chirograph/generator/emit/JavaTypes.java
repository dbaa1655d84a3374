package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The Java type of each use of a type, and the expression of its {@code JsonType}. */
final class JavaTypes {
    private static final ClassName NULLABLE = ClassName.get(Nullable.class);

    private final JavaNames names;
    private final Map<String, ClassName> declaredClasses = new ConcurrentHashMap<>();

    JavaTypes(JavaNames names) {
        this.names = names;
    }

    /** Returns the type as a reference type, such as {@code Long}. */
    TypeName boxed(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.type());
        }
        if (type instanceof TypeRef.Declared declared) {
            return className(declared);
        }
        if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed(map.value()));
        }
        if (type instanceof TypeRef.Envelope envelope) {
            return boxed(envelope.content());
        }
        return type instanceof TypeRef.OrNull orNull ? nullable(boxed(orNull.type())) : ClassName.get(Object.class);
    }

    /** Returns the type as an argument: {@code long} where null cannot be. */
    TypeName argument(TypeRef type) {
        TypeName boxed = boxed(type);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    static TypeName nullable(TypeName type) {
        return type.isAnnotated() ? type : type.annotated(NULLABLE);
    }

    ClassName className(TypeRef.Declared declared) {
        return declaredClasses.computeIfAbsent(
                declared.id(), id -> ClassName.get(names.modelPackage(), names.type(declared)));
    }

    private static TypeName scalar(ScalarType type) {
        return switch (type) {
            case STRING, SECRET -> ClassName.get(String.class);
            case LONG -> ClassName.get(Long.class);
            case INTEGER -> ClassName.get(Integer.class);
            case DECIMAL, DECIMAL_STRING -> ClassName.get(BigDecimal.class);
            case DOUBLE -> ClassName.get(Double.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
            case BASE64 -> TypeName.get(byte[].class);
            case BINARY -> ClassName.get(BinarySource.class);
            case ANY -> ClassName.get(JsonNode.class);
        };
    }

    /** Returns the {@code JsonType} where the class it names is surely initialized: in methods. */
    CodeBlock direct(TypeRef type) {
        return expression(type, false);
    }

    /** Returns the {@code JsonType} for static initializers, where classes that refer to each other form rings. */
    CodeBlock lazy(TypeRef type) {
        return expression(type, true);
    }

    private CodeBlock expression(TypeRef type, boolean lazy) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.type() == ScalarType.BINARY
                    ? CodeBlock.of("$T.TYPE", BinarySource.class)
                    : CodeBlock.of("$T.$L", JsonTypes.class, scalar.type().name());
        }
        if (type instanceof TypeRef.Declared declared) {
            ClassName name = className(declared);
            return lazy ? CodeBlock.of("$T.ref($T.class)", JsonTypes.class, name) : CodeBlock.of("$T.TYPE", name);
        }
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$L.list()", expression(list.element(), lazy));
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L.map()", expression(map.value(), lazy));
        }
        if (type instanceof TypeRef.OrNull orNull) {
            return CodeBlock.of("$L.orNull()", expression(orNull.type(), lazy));
        }
        TypeRef.Envelope envelope = (TypeRef.Envelope) type;
        return CodeBlock.of(
                "$T.envelope($L, $L)",
                JsonTypes.class,
                SourceText.string(envelope.name()),
                expression(envelope.content(), lazy));
    }
}
