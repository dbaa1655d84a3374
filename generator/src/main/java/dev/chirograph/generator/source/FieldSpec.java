package dev.chirograph.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. Immutable. */
public final class FieldSpec {
    private final TypeName type;
    private final String name;
    private final Set<Modifier> modifiers;
    private final CodeBlock documentation;
    private final List<AnnotationSpec> annotations;
    private final CodeBlock initializer;

    private FieldSpec(Builder builder) {
        this.type = builder.type;
        this.name = builder.name;
        this.modifiers = builder.modifiers;
        this.documentation = builder.documentation.build();
        this.annotations = builder.annotations;
        this.initializer = builder.initializer.build();
    }

    /** Starts a field. */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name).addModifiers(modifiers);
    }

    /** Starts a field. */
    public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
        return builder(TypeName.get(type), name, modifiers);
    }

    boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** Whether it is a declaration alone, without documentation and annotations. */
    boolean isBare() {
        return documentation.isEmpty() && annotations.isEmpty();
    }

    void print(CodeWriter out, Set<Modifier> implicit) {
        out.documentation(documentation);
        out.annotations(annotations);
        out.modifiers(modifiers, implicit);
        out.type(type);
        out.word(" ");
        out.word(name);
        if (!initializer.isEmpty()) {
            out.word(" =");
            out.mark(CodeBlock.Mark.SPACE_OR_BREAK);
            out.code(initializer);
        }
        out.text(";\n");
    }

    /** Builds a {@link FieldSpec}. Not thread-safe; builds once. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers = Declared.noModifiers();
        private final CodeBlock.Builder documentation = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>(0);
        private final CodeBlock.Builder initializer = CodeBlock.builder();

        private Builder(TypeName type, String name) {
            this.type = type;
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

        /** Adds an annotation without members. */
        public Builder addAnnotation(ClassName annotation) {
            annotations.add(AnnotationSpec.of(annotation));
            return this;
        }

        /** Gives it a value, as a format. */
        public Builder initializer(String format, Object... arguments) {
            initializer.add(format, arguments);
            return this;
        }

        /** Gives it a value. */
        public Builder initializer(CodeBlock block) {
            initializer.add(block);
            return this;
        }

        /** Returns the field. */
        public FieldSpec build() {
            return new FieldSpec(this);
        }
    }
}
