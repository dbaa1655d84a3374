package dev.chirograph.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method or a constructor with a body. Immutable. */
public final class MethodSpec {
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final Set<Modifier> modifiers;
    private final CodeBlock documentation;
    private final List<AnnotationSpec> annotations;
    private final TypeName result;
    private final List<ParameterSpec> parameters;
    private final boolean varargs;
    private final CodeBlock body;

    private MethodSpec(Builder builder) {
        this.name = builder.name;
        this.modifiers = builder.modifiers;
        this.documentation = builder.documentation.build();
        this.annotations = builder.annotations;
        this.result = builder.result;
        this.parameters = builder.parameters;
        this.varargs = builder.varargs;
        this.body = builder.body.build();
    }

    /** Starts a method without result. */
    public static Builder methodBuilder(String name) {
        return new Builder(Declared.name(name));
    }

    /** Starts a constructor. */
    public static Builder constructorBuilder() {
        return new Builder(CONSTRUCTOR);
    }

    boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    List<ParameterSpec> parameters() {
        return parameters;
    }

    void print(CodeWriter out, String owner, Set<Modifier> implicit) {
        out.documentation(documentation);
        out.annotations(annotations);
        out.modifiers(modifiers, implicit);
        if (isConstructor()) {
            out.word(owner);
        } else {
            out.type(result);
            out.word(" ");
            out.word(name);
        }
        out.word("(");
        out.mark(CodeBlock.Mark.NOTHING_OR_BREAK);
        out.parameters(parameters, varargs);
        out.text(") {\n");
        out.mark(CodeBlock.Mark.INDENT);
        out.lines(body);
        out.mark(CodeBlock.Mark.UNINDENT);
        out.text("}\n");
    }

    /** Builds a {@link MethodSpec}. Not thread-safe; builds once. */
    public static final class Builder {
        private final String name;
        private final Set<Modifier> modifiers = Declared.noModifiers();
        private final CodeBlock.Builder documentation = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>(0);
        private final List<ParameterSpec> parameters = new ArrayList<>(2);
        private final CodeBlock.Builder body = CodeBlock.builder();
        private TypeName result = PrimitiveTypeName.VOID;
        private boolean varargs;

        private Builder(String name) {
            this.name = name;
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
        public Builder addAnnotation(Class<?> annotation) {
            return addAnnotation(ClassName.get(annotation));
        }

        /** Adds an annotation without members. */
        public Builder addAnnotation(ClassName annotation) {
            return addAnnotation(AnnotationSpec.of(annotation));
        }

        /** Adds an annotation. */
        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        /** Says what it returns. */
        public Builder returns(TypeName type) {
            result = type;
            return this;
        }

        /** Adds a parameter. */
        public Builder addParameter(Class<?> type, String parameterName) {
            return addParameter(TypeName.get(type), parameterName);
        }

        /** Adds a parameter. */
        public Builder addParameter(TypeName type, String parameterName) {
            parameters.add(new ParameterSpec(type, parameterName));
            return this;
        }

        /** Adds parameters. */
        public Builder addParameters(List<ParameterSpec> more) {
            parameters.addAll(more);
            return this;
        }

        /** Lets the last parameter, an array, take any number of arguments. */
        public Builder varargs() {
            varargs = true;
            return this;
        }

        /** Adds a statement, given as a format without its semicolon. */
        public Builder addStatement(String format, Object... arguments) {
            body.addStatement(format, arguments);
            return this;
        }

        /** Adds a statement without its semicolon. */
        public Builder addStatement(CodeBlock statement) {
            body.addStatement("$L", statement);
            return this;
        }

        /** Adds whole lines of code. */
        public Builder addCode(CodeBlock code) {
            body.add(code);
            return this;
        }

        /** Returns the method. */
        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
