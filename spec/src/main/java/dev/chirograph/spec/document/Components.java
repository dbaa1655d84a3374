package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The shared parts of the document that is being bundled. Not thread-safe. */
final class Components {
    private static final Pattern EXTENSION = Pattern.compile("\\.(ya?ml|json)$", Pattern.CASE_INSENSITIVE);

    private final PositionedObject root;
    private final boolean swagger;
    private final Map<String, Addition> added = new LinkedHashMap<>();

    Components(PositionedObject root, boolean swagger) {
        this.root = root;
        this.swagger = swagger;
    }

    /** Returns whether the document is of OpenAPI 2.0, whose shared parts have other homes. */
    boolean swagger() {
        return swagger;
    }

    /** A part that has its place, and gets there in the end. */
    private record Addition(String home, String name, JsonNode part) {}

    /**
     * Adds a part under the name it had in its file; where that is taken, under one made of file and name. The document
     * has it once {@link #place} was called: who still walks through the document must not take it for a part of the
     * document's own file.
     *
     * @return its pointer
     */
    String add(String kind, SourceFile file, String pointer, JsonNode part) {
        String home = Grammar.home(kind, swagger);
        String name = freeName(home, file, pointer);
        String place = pointer(home, name);
        added.put(place, new Addition(home, name, part));
        return place;
    }

    /** Brings what was added into the document. */
    void place() {
        for (Addition addition : added.values()) {
            PositionedObject home = root;
            for (String step : addition.home().split("/", -1)) {
                home = member(home, step);
            }
            home.set(addition.name(), addition.part());
        }
    }

    private static String pointer(String home, String name) {
        return Pointers.child("#/" + home, name);
    }

    private boolean isTaken(String home, String name) {
        return added.containsKey(pointer(home, name)) || root.at("/" + home).has(name);
    }

    private static PositionedObject member(PositionedObject parent, String name) {
        if (parent.get(name) instanceof PositionedObject member) {
            return member;
        }
        PositionedObject created = new PositionedObject(parent.place());
        parent.set(name, created);
        return created;
    }

    private String freeName(String home, SourceFile file, String pointer) {
        String path = EXTENSION.matcher(file.name()).replaceFirst("");
        String own = pointer.equals("#") ? path.substring(path.lastIndexOf('/') + 1) : Pointers.lastToken(pointer);
        String simple = legal(own);
        if (!isTaken(home, simple)) {
            return simple;
        }
        String qualified = legal(path.replace('/', '.') + "." + own);
        String name = qualified;
        for (int number = 2; isTaken(home, name); number++) {
            name = qualified + "_" + number;
        }
        return name;
    }

    /** Component names are bounded (OpenAPI 3.1, 4.8.7.1). */
    private static String legal(String name) {
        String legal = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return legal.isEmpty() ? "_" : legal;
    }
}
