package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.JsonPath;
import dev.chirograph.spec.document.JsonPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads criteria. */
final class CriterionReader {
    private static final String CONDITION = "scenario-condition";
    private static final String EXPRESSION = "scenario-expression";

    private CriterionReader() {}

    static List<Criterion> criteria(Part owner, String name) {
        List<Criterion> criteria = new ArrayList<>();
        for (Part part : owner.list(name)) {
            Criterion criterion = criterion(part);
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    private static @Nullable Criterion criterion(Part part) {
        part.known(Set.of("context", "condition", "type"), Set.of());
        String condition = part.required("condition");
        String type = type(part);
        if (type.equals("simple")) {
            Optional<SimpleCondition> read = SimpleCondition.parse(condition);
            if (read.isEmpty()) {
                part.member("condition").error(CONDITION, Quoted.of(condition) + " is no simple condition");
                return null;
            }
            return new Criterion.Simple(condition, read.get(), part.pointer());
        }
        RuntimeExpression context = context(part);
        if (context == null) {
            return null;
        }
        return type.equals("regex")
                ? regex(part, condition, context)
                : type.equals("jsonpath") ? query(part, condition, context) : unsupported(part, type);
    }

    /** The type is a word, or an object that also names the version of the language. */
    private static String type(Part part) {
        Part type = part.member("type");
        if (type.node().isObject()) {
            type.known(Set.of("type", "version"), Set.of());
            return type.required("type");
        }
        String word = part.text("type");
        return word == null ? "simple" : word;
    }

    private static @Nullable RuntimeExpression context(Part part) {
        String text = part.required("context");
        RuntimeExpression context = RuntimeExpression.parse(text).orElse(null);
        if (context == null && !text.isEmpty()) {
            part.member("context").error(EXPRESSION, Quoted.of(text) + " is no runtime expression that is supported");
        }
        return context;
    }

    private static @Nullable Criterion regex(Part part, String condition, RuntimeExpression context) {
        try {
            return new Criterion.Regex(condition, context, Pattern.compile(condition), part.pointer());
        } catch (PatternSyntaxException e) {
            part.member("condition")
                    .error(CONDITION, Quoted.of(condition) + " is no regular expression: " + e.getDescription());
            return null;
        }
    }

    private static @Nullable Criterion query(Part part, String condition, RuntimeExpression context) {
        JsonPath path = path(part, "condition", condition);
        return path == null ? null : new Criterion.Query(condition, context, path, part.pointer());
    }

    static @Nullable JsonPath path(Part part, String name, String text) {
        try {
            return JsonPath.parse(text);
        } catch (JsonPathException e) {
            part.member(name).error(CONDITION, Quoted.of(text) + " is no JSONPath: " + e.getMessage());
            return null;
        }
    }

    private static @Nullable Criterion unsupported(Part part, String type) {
        part.member("type").error(Part.UNSUPPORTED, "criteria of type " + Quoted.of(type) + " are not supported");
        return null;
    }
}
