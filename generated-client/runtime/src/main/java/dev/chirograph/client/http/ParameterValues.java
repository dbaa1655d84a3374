package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of one request, collected and then put where they belong. For one thread. */
public final class ParameterValues {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9._~:@!$&'()*+,;=/?%-]+");
    private static final Set<String> DOT_SEGMENTS = Set.of(".", "..");

    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();

    /** Adds a path parameter. */
    public void path(String name, JsonNode value, Style style) {
        path.put(name, style.path(name, value));
    }

    /** Adds a query parameter. */
    public void query(String name, JsonNode value, Style style) {
        query.addAll(style.pairs(name, value));
    }

    /**
     * Adds a header parameter.
     *
     * @throws IllegalArgumentException when the value may not stand in a header
     */
    public void header(String name, JsonNode value, Style style) {
        String text = style.header(value);
        if (text.isEmpty() && value.isContainerNode()) {
            // As in a query: nothing to list leaves no trace.
            return;
        }
        HeaderFields.check(name, text);
        headers.put(name, text);
    }

    /** Adds a cookie parameter. */
    public void cookie(String name, JsonNode value, Style style) {
        cookies.addAll(style.cookies(name, value));
    }

    /**
     * Returns the address of the request.
     *
     * @param base without a slash at its end
     * @param template such as {@code /invoice/{id}}; a fragment is dropped, a query is kept
     * @throws IllegalStateException when a parameter of the path has no value
     * @throws IllegalArgumentException when a value would make the path another one
     */
    public URI resolve(URI base, String template) {
        int fragment = template.indexOf('#');
        String whole = fragment < 0 ? template : template.substring(0, fragment);
        int question = whole.indexOf('?');
        String location = expand(question < 0 ? whole : whole.substring(0, question));
        List<String> pairs = new ArrayList<>();
        if (question >= 0 && question < whole.length() - 1) {
            pairs.add(literal(whole.substring(question + 1)));
        }
        pairs.addAll(query);
        String slash = location.isEmpty() || location.startsWith("/") ? "" : "/";
        return URI.create(base + slash + location + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs)));
    }

    private String expand(String template) {
        StringBuilder expanded = new StringBuilder();
        int end = 0;
        for (Matcher matcher = TEMPLATE.matcher(template); matcher.find(); ) {
            String value = path.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException("path parameter " + matcher.group(1) + " has no value");
            }
            if (value.isEmpty()) {
                // Another operation may live at the path without it.
                throw new IllegalArgumentException("path parameter " + matcher.group(1) + " is empty");
            }
            expanded.append(literal(template.substring(end, matcher.start()))).append(value);
            end = matcher.end();
        }
        expanded.append(literal(template.substring(end)));
        for (String segment : expanded.toString().split("/", -1)) {
            // Some servers forget what follows a semicolon.
            if (DOT_SEGMENTS.contains(segment.split(";", 2)[0])) {
                // Encoding does not help: servers resolve %2E%2E as well.
                throw new IllegalArgumentException("a path parameter would be \"" + segment + "\", which is no name");
            }
        }
        return expanded.toString();
    }

    private static String literal(String text) {
        return ILLEGAL.matcher(text).replaceAll(illegal -> Matcher.quoteReplacement(Percent.encode(illegal.group())));
    }

    /** Returns the headers with those of the parameters, cookies included. */
    public HttpHeaders headers(HttpHeaders others) {
        HttpHeaders all = others;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            all = HeaderFields.with(all, header.getKey(), header.getValue());
        }
        if (cookies.isEmpty()) {
            return all;
        }
        String given = others.firstValue("Cookie").map(first -> first + "; ").orElse("");
        return HeaderFields.with(all, "Cookie", given + String.join("; ", cookies));
    }
}
