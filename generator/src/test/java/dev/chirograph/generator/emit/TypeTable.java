package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ArrayTypeName;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.JavaFile;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Classes that hold the {@code JsonType} of each use of a type, written as the generated code itself would write it, so
 * that a test can ask for them at run time.
 */
public final class TypeTable {
    /** Name of the static method of each class that returns its types, in order, as an array of objects. */
    public static final String METHOD = "types";

    private static final int TYPES_PER_CLASS = 1_000;

    private TypeTable() {}

    /** Returns the sources by simple name, in order; the types of one follow on those of the one before. */
    public static Map<String, String> sources(String packageName, List<TypeRef> uses, JavaNames names) {
        JavaTypes types = new JavaTypes(names);
        Map<String, String> sources = new TreeMap<>();
        for (int start = 0; start < uses.size(); start += TYPES_PER_CLASS) {
            String name = String.format("TypeTable%05d", sources.size());
            List<CodeBlock> entries = new ArrayList<>();
            uses.subList(start, Math.min(uses.size(), start + TYPES_PER_CLASS))
                    .forEach(use -> entries.add(types.direct(use)));
            sources.put(name, source(ClassName.get(packageName, name), entries));
        }
        return sources;
    }

    private static String source(ClassName name, List<CodeBlock> entries) {
        ArrayTypeName array = ArrayTypeName.of(ClassName.get(Object.class));
        TypeSpec spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder(METHOD)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(array)
                        .addStatement("return new $T[] {$L}", Object.class, CodeBlock.join(entries, ",\n"))
                        .build())
                .build();
        return new JavaFile(name.packageName(), spec).print("");
    }
}
