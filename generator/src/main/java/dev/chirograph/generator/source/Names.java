package dev.chirograph.generator.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a class is called at a place of a file: by the shortest name that means this class there (JLS 6.4.1). Not
 * thread-safe.
 */
final class Names {
    private final String packageName;
    private final boolean finding;
    private final Map<String, ClassName> imported;
    private final Set<String> ofPackage = new HashSet<>();
    private final Set<ClassName> unimported = new HashSet<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private Names(String packageName, boolean finding, Map<String, ClassName> imported) {
        this.packageName = packageName;
        this.finding = finding;
        this.imported = imported;
    }

    /** Returns the names of a file whose imports are not known yet: they follow from what is asked for. */
    static Names finding(String packageName) {
        return new Names(packageName, true, new HashMap<>());
    }

    /** Returns the names of a file with these imports, by simple name. */
    static Names given(String packageName, Map<String, ClassName> imports) {
        return new Names(packageName, false, imports);
    }

    /** A type that the place is in, and the names of the types nested in it. */
    private record Scope(ClassName type, Map<String, ClassName> nested) {}

    void enter(String type, Set<String> nested) {
        Scope outer = scopes.peek();
        ClassName name =
                outer == null ? ClassName.get(packageName, type) : outer.type().nestedClass(type);
        Map<String, ClassName> names = new HashMap<>();
        nested.forEach(inner -> names.put(inner, name.nestedClass(inner)));
        scopes.push(new Scope(name, names));
    }

    void leave() {
        scopes.pop();
    }

    /**
     * Returns the imports that what was asked for needs: the first class of a simple name gets it, unless a class of the
     * own package is meant somewhere by that name.
     */
    Map<String, ClassName> imports() {
        Map<String, ClassName> imports = new HashMap<>(imported);
        imports.keySet().removeAll(ofPackage);
        return imports;
    }

    /** Returns whether every answer is the one that would be given now that all imports are known. */
    boolean consistent() {
        return Collections.disjoint(imported.keySet(), ofPackage)
                && Collections.disjoint(imported.values(), unimported);
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
        ClassName top = name.topLevel();
        boolean own = packageName.equals(name.packageName());
        if (own && inScope(top.simpleName()) == null) {
            ofPackage.add(top.simpleName());
        }
        if (hidden) {
            return name.canonicalName();
        }
        if (own) {
            return suffix(name, top);
        }
        if (finding && !inComment && imported.putIfAbsent(top.simpleName(), top) == null) {
            return suffix(name, top);
        }
        unimported.add(top);
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
        ClassName inScope = inScope(simpleName);
        return inScope != null ? inScope : imported.get(simpleName);
    }

    private @Nullable ClassName inScope(String simpleName) {
        for (Scope scope : scopes) {
            ClassName nested = scope.nested().get(simpleName);
            if (nested != null) {
                return nested;
            }
        }
        if (!scopes.isEmpty()) {
            ClassName top = scopes.getLast().type();
            if (top.simpleName().equals(simpleName)) {
                return top;
            }
        }
        return null;
    }
}
