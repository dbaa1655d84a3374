package dev.chirograph.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class, an interface, an enumeration or a record, with its members. Immutable. */
public final class TypeSpec {
    private final TypeKind kind;
    private final String name;
    private final Set<Modifier> modifiers;
    private final CodeBlock documentation;
    private final List<AnnotationSpec> annotations;
    private final @Nullable TypeName superclass;
    private final List<TypeName> superinterfaces;
    private final List<ParameterSpec> components;
    private final List<String> enumConstants;
    private final List<FieldSpec> fields;
    private final List<MethodSpec> methods;
    private final List<TypeSpec> types;
    private final Set<String> nestedNames;

    private TypeSpec(Builder builder) {
        this.kind = builder.kind;
        this.name = builder.name;
        this.modifiers = builder.modifiers;
        this.documentation = builder.documentation.build();
        this.annotations = builder.annotations;
        this.superclass = builder.superclass;
        this.superinterfaces = builder.superinterfaces;
        this.components = builder.components;
        this.enumConstants = builder.enumConstants;
        this.fields = builder.fields;
        this.methods = builder.methods;
        this.types = builder.types;
        this.nestedNames = new HashSet<>();
        types.forEach(type -> nestedNames.add(type.name));
    }

    /** Starts a class. */
    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    /** Starts a class. */
    public static Builder classBuilder(String name) {
        return new Builder(TypeKind.CLASS, name);
    }

    /** Starts an interface. */
    public static Builder interfaceBuilder(ClassName name) {
        return new Builder(TypeKind.INTERFACE, name.simpleName());
    }

    /** Starts an enumeration. */
    public static Builder enumBuilder(String name) {
        return new Builder(TypeKind.ENUM, name);
    }

    /** Starts a record. */
    public static Builder recordBuilder(ClassName name) {
        return new Builder(TypeKind.RECORD, name.simpleName());
    }

    String name() {
        return name;
    }

    Set<String> nestedNames() {
        return nestedNames;
    }

    void print(CodeWriter out, Set<Modifier> implicit) {
        out.enterHead(name);
        out.documentation(documentation);
        out.annotations(annotations);
        Set<Modifier> implied = Declared.noModifiers();
        implied.addAll(implicit);
        implied.addAll(kind.implied());
        out.modifiers(modifiers, implied);
        out.word(kind.keyword());
        out.word(" ");
        out.word(name);
        if (kind.hasComponents()) {
            out.word("(");
            out.mark(CodeBlock.Mark.NOTHING_OR_BREAK);
            out.parameters(components, false);
            out.word(")");
        }
        supertypes(out);
        out.leave();
        if (isEmpty()) {
            out.text(" {}\n");
            return;
        }
        out.text(" {\n");
        out.enter(this);
        out.mark(CodeBlock.Mark.INDENT);
        members(out);
        out.mark(CodeBlock.Mark.UNINDENT);
        out.leave();
        out.text("}\n");
    }

    private boolean isEmpty() {
        return enumConstants.isEmpty() && fields.isEmpty() && methods.isEmpty() && types.isEmpty();
    }

    private void supertypes(CodeWriter out) {
        if (superclass != null) {
            out.word(" extends ");
            out.type(superclass);
        }
        String separator = " implements ";
        for (TypeName type : superinterfaces) {
            out.word(separator);
            out.type(type);
            separator = ", ";
        }
    }

    /** Constants first, then what an object holds, how it is made, what it does, and nested types. */
    private void members(CodeWriter out) {
        Separator separator = new Separator(out);
        for (int index = 0; index < enumConstants.size(); index++) {
            separator.next(index > 0);
            out.word(enumConstants.get(index));
            out.text(index + 1 < enumConstants.size() ? ",\n" : "\n");
        }
        fields(out, separator, fields.stream().filter(FieldSpec::isStatic).toList());
        fields(
                out,
                separator,
                fields.stream().filter(field -> !field.isStatic()).toList());
        methods.stream().filter(MethodSpec::isConstructor).forEach(method -> {
            separator.next(false);
            method.print(out, name, Set.of());
        });
        methods.stream().filter(method -> !method.isConstructor()).forEach(method -> {
            separator.next(false);
            method.print(out, name, Set.of());
        });
        types.forEach(type -> {
            separator.next(false);
            type.print(out, kind.impliedInTypes());
        });
    }

    /** Prints fields; those that have no documentation stand together. */
    private void fields(CodeWriter out, Separator separator, List<FieldSpec> alike) {
        boolean afterBare = false;
        for (FieldSpec field : alike) {
            separator.next(afterBare && field.isBare());
            field.print(out, kind.impliedInFields());
            afterBare = field.isBare();
        }
    }

    /** Puts an empty line between members. */
    private static final class Separator {
        private final CodeWriter out;
        private boolean first = true;

        Separator(CodeWriter out) {
            this.out = out;
        }

        /** Starts a member, which {@code continues} those before it or is set apart from them. */
        void next(boolean continues) {
            if (!first && !continues) {
                out.text("\n");
            }
            first = false;
        }
    }

    /** Builds a {@link TypeSpec}. Not thread-safe; builds once. */
    public static final class Builder {
        private final TypeKind kind;
        private final String name;
        private final Set<Modifier> modifiers = Declared.noModifiers();
        private final CodeBlock.Builder documentation = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>(0);
        private final List<TypeName> superinterfaces = new ArrayList<>(1);
        private final List<String> enumConstants = new ArrayList<>(0);
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>(1);
        private List<ParameterSpec> components = List.of();
        private @Nullable TypeName superclass;

        private Builder(TypeKind kind, String name) {
            this.kind = kind;
            this.name = Declared.name(name);
        }

        /** Adds to its Javadoc, given as a format. */
        public Builder addJavadoc(String format, Object... arguments) {
            documentation.add(format, arguments);
            return this;
        }

        /** Adds to its Javadoc. */
        public Builder addJavadoc(CodeBlock block) {
            documentation.add(block);
            return this;
        }

        /** Adds modifiers. */
        public Builder addModifiers(Modifier... more) {
            Collections.addAll(modifiers, more);
            return this;
        }

        /** Adds an annotation. */
        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        /** Says what it extends. */
        public Builder superclass(Class<?> type) {
            return superclass(TypeName.get(type));
        }

        /** Says what it extends. */
        public Builder superclass(TypeName type) {
            superclass = type;
            return this;
        }

        /** Adds what it implements. */
        public Builder addSuperinterface(TypeName type) {
            superinterfaces.add(type);
            return this;
        }

        /** Gives a record the parameters of this constructor as its components. */
        public Builder recordConstructor(MethodSpec constructor) {
            components = constructor.parameters();
            return this;
        }

        /** Adds a constant of an enumeration. */
        public Builder addEnumConstant(String constant) {
            enumConstants.add(Declared.name(constant));
            return this;
        }

        /** Adds a field without a value. */
        public Builder addField(Class<?> type, String fieldName, Modifier... fieldModifiers) {
            return addField(TypeName.get(type), fieldName, fieldModifiers);
        }

        /** Adds a field without a value. */
        public Builder addField(TypeName type, String fieldName, Modifier... fieldModifiers) {
            return addField(FieldSpec.builder(type, fieldName, fieldModifiers).build());
        }

        /** Adds a field. */
        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        /** Adds fields. */
        public Builder addFields(List<FieldSpec> more) {
            fields.addAll(more);
            return this;
        }

        /** Adds a method or constructor. */
        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        /** Adds a nested type. */
        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        /** Returns the type. */
        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
