package dev.chirograph.generator.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source file with one top-level type. Printed in one walk, which finds its imports on the way; in a second one where a
 * name turns out to mean something else than it seemed to when it was first written.
 *
 * @param packageName its package
 * @param type its type
 */
public record JavaFile(String packageName, TypeSpec type) {

    /**
     * Returns the text of the file.
     *
     * @param header what stands before the package declaration, with its line end
     */
    public String print(String header) {
        Names found = Names.finding(packageName);
        String body = body(found);
        Map<String, ClassName> imports = found.imports();
        return header + "package " + packageName + ";\n\n" + importsText(imports)
                + (found.consistent() ? body : body(Names.given(packageName, imports)));
    }

    private String body(Names names) {
        Layout layout = new Layout();
        type.print(new CodeWriter(names, layout), Set.of());
        return layout.toString();
    }

    private static String importsText(Map<String, ClassName> imports) {
        Set<String> names = new TreeSet<>();
        for (ClassName name : imports.values()) {
            if (!name.packageName().equals("java.lang")) {
                names.add(name.canonicalName());
            }
        }
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.append(names.isEmpty() ? "" : "\n").toString();
    }
}
