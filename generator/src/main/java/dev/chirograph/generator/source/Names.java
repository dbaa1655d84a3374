package dev.chirograph.generator.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a class is called at a place of a file: by the shortest name that means this class there (JLS 6.4.1). Keeps a
 * record of what it was asked for, from which the imports of the file follow. Not thread-safe.
 */
final class Names {
    private final String packageName;
    private final Map<String, ClassName> imported;
    private final Map<String, ClassName> importable = new HashMap<>();
    private final Set<String> ofPackage = new HashSet<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    Names(String packageName, Map<String, ClassName> imported) {
        this.packageName = packageName;
        this.imported = imported;
    }

    /** A type that the place is in, and the names of the types nested in it. */
    private record Scope(ClassName type, Set<String> nested) {}

    void enter(String type, Set<String> nested) {
        Scope outer = scopes.peek();
        ClassName name =
                outer == null ? ClassName.get(packageName, type) : outer.type().nestedClass(type);
        scopes.push(new Scope(name, nested));
    }

    void leave() {
        scopes.pop();
    }

    /**
     * Returns what imports make of the names that were asked for: the first class of a simple name gets it, unless a class
     * of the own package is meant somewhere by that name.
     */
    Map<String, ClassName> imports() {
        Map<String, ClassName> imports = new HashMap<>(importable);
        imports.keySet().removeAll(ofPackage);
        return imports;
    }

    /**
     * Returns what to write for a class.
     *
     * @param inComment whether the name stands in a comment, for which alone nothing is imported
     */
    String of(ClassName name, boolean inComment) {
        boolean hidden = false;
        for (ClassName part = name; part != null; part = part.enclosing()) {
            ClassName meant = meant(part.simpleName());
            if (part.equals(meant)) {
                return suffix(name, part);
            }
            hidden = meant != null;
        }
        if (hidden) {
            return name.canonicalName();
        }
        ClassName top = name.topLevel();
        if (packageName.equals(name.packageName())) {
            ofPackage.add(top.simpleName());
            return suffix(name, top);
        }
        if (!inComment) {
            importable.putIfAbsent(top.simpleName(), top);
        }
        return name.canonicalName();
    }

    private static String suffix(ClassName name, ClassName start) {
        String canonical = name.canonicalName();
        int begin = start.canonicalName().length() - start.simpleName().length();
        return canonical.length() - begin == name.simpleName().length()
                ? name.simpleName()
                : canonical.substring(begin);
    }

    private @Nullable ClassName meant(String simpleName) {
        for (Scope scope : scopes) {
            if (scope.nested().contains(simpleName)) {
                return scope.type().nestedClass(simpleName);
            }
        }
        if (!scopes.isEmpty()) {
            ClassName top = scopes.getLast().type();
            if (top.simpleName().equals(simpleName)) {
                return top;
            }
        }
        return imported.get(simpleName);
    }
}
