package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Small pieces of code that several classes need. */
final class CodeBlocks {
    private CodeBlocks() {}

    /** Returns string literals separated by commas. */
    static CodeBlock strings(Collection<String> texts) {
        List<CodeBlock> literals = texts.stream().map(SourceText::string).toList();
        return CodeBlock.join(literals, ", ");
    }

    /** Returns {@code an} before a vowel, else {@code a}. */
    static String article(ClassName name) {
        return "AEIOU".indexOf(name.simpleName().charAt(0)) >= 0 ? "an" : "a";
    }

    /** Returns a value of a scalar type as an expression. */
    static CodeBlock value(ScalarType type, JsonNode value) {
        return switch (type) {
            case LONG -> CodeBlock.of("$LL", value.longValue());
            case INTEGER -> CodeBlock.of("$L", value.intValue());
            case BOOLEAN -> CodeBlock.of("$L", value.booleanValue());
            case DECIMAL, DECIMAL_STRING ->
                CodeBlock.of("new $T($L)", BigDecimal.class, SourceText.string(value.asText()));
            case ANY -> CodeBlock.of("$T.parse($L)", Json.class, SourceText.string(value.toString()));
            default -> SourceText.string(value.asText());
        };
    }
}
