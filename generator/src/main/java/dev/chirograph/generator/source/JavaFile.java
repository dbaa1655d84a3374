package dev.chirograph.generator.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source file with one top-level type. Walked twice: to learn which classes it names and so what it imports, then to
 * print.
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
        Names wanted = new Names(packageName, Map.of());
        type.print(new CodeWriter(wanted, Output.NOWHERE), Set.of());
        Map<String, ClassName> imports = wanted.imports();
        Layout layout = new Layout();
        layout.text(header);
        layout.text("package " + packageName + ";\n\n");
        printImports(imports, layout);
        type.print(new CodeWriter(new Names(packageName, imports), layout), Set.of());
        return layout.toString();
    }

    private static void printImports(Map<String, ClassName> imports, Layout layout) {
        Set<String> names = new TreeSet<>();
        for (ClassName name : imports.values()) {
            if (!name.packageName().equals("java.lang")) {
                names.add(name.canonicalName());
            }
        }
        names.forEach(name -> layout.text("import " + name + ";\n"));
        if (!names.isEmpty()) {
            layout.text("\n");
        }
    }
}
