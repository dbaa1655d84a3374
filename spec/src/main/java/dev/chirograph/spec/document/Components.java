package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.regex.Pattern;

/** The shared parts of the document that is being bundled. Not thread-safe. */
final class Components {
    private static final Pattern EXTENSION = Pattern.compile("\\.(ya?ml|json)$", Pattern.CASE_INSENSITIVE);

    private final PositionedObject root;
    private final boolean swagger;

    Components(PositionedObject root, boolean swagger) {
        this.root = root;
        this.swagger = swagger;
    }

    /** Returns whether the document is of OpenAPI 2.0, whose shared parts have other homes. */
    boolean swagger() {
        return swagger;
    }

    /**
     * Adds a part under the name it had in its file; where that is taken, under one made of file and name.
     *
     * @return its pointer
     */
    String add(String kind, SourceFile file, String pointer, JsonNode part) {
        PositionedObject home = root;
        String homePointer = "#";
        for (String step : Grammar.home(kind, swagger).split("/", -1)) {
            home = member(home, step);
            homePointer = Pointers.child(homePointer, step);
        }
        String name = freeName(home, file, pointer);
        home.set(name, part);
        return Pointers.child(homePointer, name);
    }

    private static PositionedObject member(PositionedObject parent, String name) {
        if (parent.get(name) instanceof PositionedObject member) {
            return member;
        }
        PositionedObject created = new PositionedObject(parent.place());
        parent.set(name, created);
        return created;
    }

    private static String freeName(PositionedObject home, SourceFile file, String pointer) {
        String path = EXTENSION.matcher(file.name()).replaceFirst("");
        String own = pointer.equals("#") ? path.substring(path.lastIndexOf('/') + 1) : Pointers.lastToken(pointer);
        String simple = legal(own);
        if (!home.has(simple)) {
            return simple;
        }
        String qualified = legal(path.replace('/', '.') + "." + own);
        String name = qualified;
        for (int number = 2; home.has(name); number++) {
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
