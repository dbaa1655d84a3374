package dev.chirograph.generator.emit;

import dev.chirograph.client.CallFactory;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.Parts;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What gives the groups of a client: the members of the client itself, or of a class that it extends.
 *
 * @param groups those of this class
 * @param superclass class that gives the groups before these, or null for the first
 */
record GroupAccessors(List<GroupDecl> groups, @Nullable ClassName superclass, JavaNames names) {

    /**
     * Adds the classes of the first groups when there are too many for one class.
     *
     * @return the groups that remain for the client
     */
    static GroupAccessors addParts(ApiModel model, JavaNames names, List<ClassSpec> classes) {
        List<List<GroupDecl>> parts = Parts.ofGroups(model.groups());
        ClassName superclass = null;
        for (int index = 0; index < parts.size() - 1; index++) {
            GroupAccessors accessors = new GroupAccessors(parts.get(index), superclass, names);
            superclass = ClassName.get(names.packageName(), names.clientParts().get(index));
            classes.add(new Part(accessors, superclass));
        }
        return new GroupAccessors(parts.get(parts.size() - 1), superclass, names);
    }

    /** A class of its own for some groups. */
    private record Part(GroupAccessors accessors, ClassName className) implements ClassSpec {
        @Override
        public String source() {
            return "#/paths";
        }

        @Override
        public TypeSpec typeSpec() {
            ClassName client = ClassName.get(accessors.names.packageName(), accessors.names.client());
            TypeSpec.Builder spec = TypeSpec.classBuilder(className)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("A part of {@link $T}.", client);
            accessors.addFields(spec);
            spec.addMethod(accessors.constructor());
            accessors.addMethods(spec);
            return spec.build();
        }
    }

    /** Adds the fields, and the superclass if there is one. */
    void addFields(TypeSpec.Builder spec) {
        if (superclass != null) {
            spec.superclass(superclass);
        }
        for (GroupDecl group : groups) {
            spec.addField(groupClass(group), names.groupAccessor(group), Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    MethodSpec constructor(Modifier... modifiers) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(modifiers).addParameter(CallFactory.class, "calls");
        if (superclass != null) {
            constructor.addStatement("super(calls)");
        }
        for (GroupDecl group : groups) {
            constructor.addStatement("this.$L = new $T(calls)", names.groupAccessor(group), groupClass(group));
        }
        return constructor.build();
    }

    void addMethods(TypeSpec.Builder spec) {
        groups.forEach(group -> spec.addMethod(accessor(group)));
    }

    private MethodSpec accessor(GroupDecl group) {
        JavadocText text = JavadocText.at(1).document(group.documentation());
        CodeBlock link = CodeBlock.of("Returns the operations of {@link $T}.", groupClass(group));
        return MethodSpec.methodBuilder(names.groupAccessor(group))
                .addJavadoc((text.isEmpty() ? text.paragraph(link) : text).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(groupClass(group))
                .addStatement("return $L", names.groupAccessor(group))
                .build();
    }

    private ClassName groupClass(GroupDecl group) {
        return ClassName.get(names.packageName(), names.groupClass(group));
    }
}
