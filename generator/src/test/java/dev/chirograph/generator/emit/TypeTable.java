package dev.chirograph.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
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
    /** Name of the static method of each class that returns its types, in order. */
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
        ArrayTypeName array = ArrayTypeName.of(
                ParameterizedTypeName.get(ClassName.get(JsonType.class), WildcardTypeName.subtypeOf(Object.class)));
        TypeSpec spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder(METHOD)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(array)
                        .addStatement("return new $T[] {$L}", array.componentType(), CodeBlock.join(entries, ",\n"))
                        .build())
                .build();
        return JavaFile.builder(name.packageName(), spec).build().toString();
    }
}
