package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads parameters and merges those of a path into its operations (OpenAPI 3.1, 4.8.12). */
final class ParameterReader {
    private static final int MOST_COMPLAINTS = 10;
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
    /** Described by other parts of the document (OpenAPI 3.1, 4.8.12.2.1). */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final Reading reading;
    private final ContentReader contents;
    private final ExampleReader examples;
    private final ExtensionReader extensions;

    ParameterReader(Reading reading, ContentReader contents, ExampleReader examples, ExtensionReader extensions) {

        this.reading = reading;
        this.contents = contents;
        this.examples = examples;
        this.extensions = extensions;
    }

    /**
     * Returns the parameters of an operation: those of the path that it does not replace, then its own, then one for
     * every hole of the path that nothing describes.
     */
    List<Parameter> parameters(List<Element> pathItems, Element operation, String path) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        pathItems.forEach(pathItem -> list(pathItem).forEach(parameter -> merged.put(key(parameter), parameter)));
        list(operation).forEach(parameter -> merged.put(key(parameter), parameter));
        Set<String> holes = holes(path);
        List<Parameter> parameters = new ArrayList<>(merged.values());
        for (Parameter parameter : List.copyOf(parameters)) {
            if (parameter.in() == ParameterLocation.PATH && !holes.remove(parameter.name())) {
                reading.warning(
                        reading.at(parameter.pointer()),
                        "path-parameter",
                        "the path " + Quoted.of(path) + " has no {" + Quoted.plain(parameter.name()) + "}");
                parameters.remove(parameter);
            }
        }
        if (!holes.isEmpty()) {
            complain(operation, path, List.copyOf(holes));
            String pointer = operation.member("parameters").pointer();
            holes.forEach(hole -> parameters.add(undescribed(pointer, hole)));
        }
        return List.copyOf(parameters);
    }

    private static String key(Parameter parameter) {
        boolean caseless = parameter.in() == ParameterLocation.HEADER;
        return parameter.in() + " " + (caseless ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name());
    }

    private static Set<String> holes(String path) {
        int fragment = path.indexOf('#');
        Matcher matcher = HOLE.matcher(fragment < 0 ? path : path.substring(0, fragment));
        Set<String> holes = new LinkedHashSet<>();
        while (matcher.find()) {
            holes.add(matcher.group(1));
        }
        return holes;
    }

    /** Of many names, one complaint speaks of those that the others leave out. */
    private void complain(Element operation, String path, List<String> undescribed) {
        for (String name : undescribed.subList(0, Math.min(undescribed.size(), MOST_COMPLAINTS))) {
            reading.warning(
                    operation,
                    "path-parameter",
                    "no parameter describes {" + Quoted.plain(name) + "} of the path " + Quoted.of(path)
                            + "; it is read as required text");
        }
        int more = undescribed.size() - MOST_COMPLAINTS;
        if (more > 0) {
            reading.warning(
                    operation,
                    "path-parameter",
                    "no parameter describes " + more + " more names of the path " + Quoted.of(path)
                            + "; they are read as required text");
        }
    }

    private static Parameter undescribed(String pointer, String name) {
        return new Parameter(
                pointer,
                name,
                ParameterLocation.PATH,
                true,
                false,
                null,
                ParameterStyle.SIMPLE,
                false,
                false,
                BareSchemas.text(pointer),
                null,
                Map.of(),
                null);
    }

    private List<Parameter> list(Element owner) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Element element : owner.elements("parameters")) {
            Parameter parameter = parameter(reading.resolve(element));
            if (parameter != null && parameters.putIfAbsent(key(parameter), parameter) != null) {
                reading.warning(
                        element,
                        "duplicate-parameter",
                        "the " + parameter.in().word() + " parameter " + Quoted.of(parameter.name())
                                + " occurs twice; the first holds");
            }
        }
        return List.copyOf(parameters.values());
    }

    private @Nullable Parameter parameter(Element element) {
        if (!element.node().isObject()) {
            return null;
        }
        String name = element.text("name");
        ParameterLocation in = ParameterLocation.of(element.text("in", "")).orElse(null);
        if (name == null || in == null) {
            reading.warning(
                    element,
                    in == null ? "in" : "name",
                    "unusable-parameter",
                    name == null
                            ? "a parameter without name is ignored"
                            : "in " + Quoted.of(element.text("in", "")) + " is not one of path, query, header, cookie;"
                                    + " the parameter is ignored");
            return null;
        }
        if (in == ParameterLocation.HEADER && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            reading.warning(
                    element,
                    "ignored-header",
                    "the header " + Quoted.of(name)
                            + " is described by content types and security, not by a parameter");
            return null;
        }
        if (in == ParameterLocation.HEADER && !ContentReader.isFieldName(name)) {
            reading.warning(
                    element,
                    "name",
                    "unusable-parameter",
                    Quoted.of(name) + " is no name of a header; the parameter is ignored");
            return null;
        }
        return described(element, name, in);
    }

    private Parameter described(Element element, String name, ParameterLocation in) {
        boolean required = element.flag("required");
        if (in == ParameterLocation.PATH && !required) {
            reading.warning(element, "path-required", "a path parameter must be required; it is read as if it were");
        }
        ParameterStyle style = style(element, in);
        List<MediaType> content = contents.content(element);
        MediaType mediaType = content.isEmpty() ? null : content.get(0);
        Map<String, Example> own = examples.examples(element);
        return new Parameter(
                element.pointer(),
                name,
                in,
                required || in == ParameterLocation.PATH,
                element.flag("deprecated"),
                element.text("description"),
                style,
                element.flag("explode", style == ParameterStyle.FORM),
                element.flag("allowReserved"),
                contents.valueSchema(element, content),
                mediaType,
                own.isEmpty() && mediaType != null ? mediaType.examples() : own,
                extensions.javaName(element));
    }

    private ParameterStyle style(Element element, ParameterLocation in) {
        String word = element.text("style");
        if (word == null) {
            return Styles.usual(in);
        }
        ParameterStyle style = Styles.named(word);
        if (style == null) {
            reading.warning(element, "style", "unknown-style", Styles.unknown(word));
            return Styles.usual(in);
        }
        if (!Styles.fits(style, in)) {
            reading.warning(element, "style", "unknown-style", "style " + word + " cannot be used in " + in.word());
            return Styles.usual(in);
        }
        return style;
    }
}
