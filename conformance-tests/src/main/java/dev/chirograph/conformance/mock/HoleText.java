package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * What may stand in a hole of a path, as a regular expression. It tells paths of one form apart, and in one step of a path
 * the parameters that follow each other ({@code {number}.{format}}).
 */
final class HoleText {
    /** What may stand in a hole of which nothing is known. */
    static final String ANY = "[^/]+";

    private static final Pattern ANCHORED = Pattern.compile("\\^[^\\\\(|]+\\$");

    private HoleText() {}

    static String of(Contract contract, Parameter parameter) {
        if (parameter.style() != ParameterStyle.SIMPLE || parameter.content() != null) {
            return ANY;
        }
        SchemaView view = SchemaView.of(contract, parameter.schema());
        List<JsonNode> words = view.statements().stream()
                .map(Schema::enumeration)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!words.isEmpty()) {
            return words.stream()
                    .map(word -> Pattern.quote(PercentCoding.encode(word.asText())))
                    .collect(Collectors.joining("|"));
        }
        Set<Schema.Type> types = view.types();
        if (types.equals(Set.of(Schema.Type.INTEGER))) {
            return "-?[0-9]+";
        }
        if (types.equals(Set.of(Schema.Type.NUMBER))) {
            return "-?[0-9]+(?:\\.[0-9]+)?";
        }
        if (types.equals(Set.of(Schema.Type.BOOLEAN))) {
            return "true|false";
        }
        return view.statements().stream()
                .map(HoleText::formed)
                .filter(formed -> !formed.equals(ANY))
                .findFirst()
                .orElse(ANY);
    }

    private static String formed(Schema schema) {
        String pattern = schema.limits().pattern();
        // Only what is plain: groups and alternatives would need more than to be put into another expression.
        if (pattern != null && ANCHORED.matcher(pattern).matches()) {
            String bare = pattern.substring(1, pattern.length() - 1);
            try {
                Pattern.compile(bare);
                return bare;
            } catch (PatternSyntaxException e) {
                return ANY;
            }
        }
        return switch (schema.format() == null ? "" : schema.format()) {
            case "uuid" -> "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            default -> ANY;
        };
    }
}
