package dev.chirograph.generator.emit;

import dev.chirograph.client.CallFactory;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.Parts;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeSpec;
import dev.chirograph.spec.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a group as methods, or a part of them.
 *
 * @param operations those of this class
 * @param className of this class
 * @param superclass class of the part before, or null for the first
 * @param whole whether this is the group itself and not an earlier part of it
 */
record GroupClass(
        GroupDecl group,
        List<OperationDecl> operations,
        ClassName className,
        @Nullable ClassName superclass,
        boolean whole,
        @Nullable List<SecurityRequirement> documentSecurity,
        JavaNames names,
        JavaTypes types)
        implements ClassSpec {
    /** Returns the class of a group, after those of its earlier parts if one class cannot hold it. */
    static List<ClassSpec> of(
            GroupDecl group, @Nullable List<SecurityRequirement> documentSecurity, JavaNames names, JavaTypes types) {
        List<List<OperationDecl>> parts = Parts.ofOperations(group.operations());
        List<String> classes = new ArrayList<>(names.groupParts(group));
        classes.add(names.groupClass(group));
        List<ClassSpec> specs = new ArrayList<>();
        ClassName superclass = null;
        for (int index = 0; index < parts.size(); index++) {
            ClassName name = ClassName.get(names.packageName(), classes.get(index));
            boolean whole = index == parts.size() - 1;
            specs.add(new GroupClass(group, parts.get(index), name, superclass, whole, documentSecurity, names, types));
            superclass = name;
        }
        return specs;
    }

    @Override
    public String source() {
        return "#/paths";
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PUBLIC, whole ? Modifier.FINAL : Modifier.ABSTRACT)
                .addJavadoc(documentation());
        if (superclass != null) {
            spec.superclass(superclass);
        }
        spec.addField(CallFactory.class, "calls", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        Answers answers = new Answers(names, types);
        for (OperationDecl operation : operations) {
            methods(operation, null, answers).forEach(spec::addMethod);
            operation
                    .variants()
                    .forEach(variant -> methods(variant, operation, answers).forEach(spec::addMethod));
        }
        return spec.build();
    }

    private List<MethodSpec> methods(OperationDecl operation, @Nullable OperationDecl variantOf, Answers answers) {
        return new OperationMethods(operation, variantOf, documentSecurity, names, types, answers).methods();
    }

    private CodeBlock documentation() {
        JavadocText text = JavadocText.at(0);
        if (!whole) {
            ClassName group = ClassName.get(names.packageName(), names.groupClass(this.group));
            return text.paragraph(CodeBlock.of("A part of {@link $T}.", group)).build();
        }
        text.document(group.documentation());
        return (text.isEmpty() ? text.paragraph("Operations of the API.") : text).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(CallFactory.class, "calls");
        if (superclass != null) {
            constructor.addStatement("super(calls)");
        }
        return constructor.addStatement("this.calls = calls").build();
    }
}
