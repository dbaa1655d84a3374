package dev.chirograph.generator.source;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Turns the parts of a type into text, each class by the name that serves where it stands. Not thread-safe. */
final class CodeWriter {
    private final Names names;
    private final Layout out;
    private boolean inComment;

    CodeWriter(Names names, Layout out) {
        this.names = names;
        this.out = out;
    }

    /** Enters what stands before the body of a type, where the names of nested types are not known yet. */
    void enterHead(String type) {
        names.enter(type, Set.of());
    }

    void enter(TypeSpec type) {
        names.enter(type.name(), type.nestedNames());
    }

    void leave() {
        names.leave();
    }

    /** Prints text without line ends, such as a name. */
    void word(String word) {
        out.word(word);
    }

    /** Prints text, which may hold line ends. */
    void text(String text) {
        out.text(text);
    }

    void mark(CodeBlock.Mark mark) {
        out.mark(mark);
    }

    void code(CodeBlock block) {
        for (Object part : block.parts()) {
            if (part instanceof String text) {
                out.text(text);
            } else if (part instanceof CodeBlock nested) {
                code(nested);
            } else if (part instanceof CodeBlock.Mark mark) {
                out.mark(mark);
            } else {
                type((TypeName) part);
            }
        }
    }

    /** Prints code that ends its last line itself or not. */
    void lines(CodeBlock block) {
        code(block);
        out.endLine();
    }

    void documentation(CodeBlock block) {
        if (block.isEmpty()) {
            return;
        }
        out.openComment();
        inComment = true;
        lines(block);
        inComment = false;
        out.closeComment();
    }

    void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            annotation.print(this);
            out.text("\n");
        }
    }

    void modifiers(Set<Modifier> modifiers, Set<Modifier> implicit) {
        for (Modifier modifier : modifiers) {
            if (!implicit.contains(modifier)) {
                out.word(modifier.toString());
                out.word(" ");
            }
        }
    }

    void parameters(List<ParameterSpec> parameters, boolean varargs) {
        for (int index = 0; index < parameters.size(); index++) {
            if (index > 0) {
                out.word(",");
                out.mark(CodeBlock.Mark.SPACE_OR_BREAK);
            }
            ParameterSpec parameter = parameters.get(index);
            if (varargs && index == parameters.size() - 1 && parameter.type() instanceof ArrayTypeName array) {
                type(array.componentType());
                out.word("...");
            } else {
                type(parameter.type());
            }
            out.word(" ");
            out.word(parameter.name());
        }
    }

    void type(TypeName type) {
        if (type instanceof ClassName name) {
            out.word(names.of(name, inComment));
        } else if (type instanceof ParameterizedTypeName parameterized) {
            type(parameterized.rawType());
            typeArguments(parameterized);
        } else if (type instanceof ArrayTypeName array) {
            type(array.componentType());
            out.word("[]");
        } else if (type instanceof PrimitiveTypeName primitive) {
            out.word(primitive.keyword());
        } else {
            annotated((AnnotatedTypeName) type);
        }
    }

    private void typeArguments(ParameterizedTypeName type) {
        String separator = "<";
        for (TypeName argument : type.typeArguments()) {
            out.word(separator);
            type(argument);
            separator = ", ";
        }
        out.word(">");
    }

    /** The annotation stands at what it is about: the last part of a qualified name, the brackets of an array. */
    private void annotated(AnnotatedTypeName annotated) {
        TypeName type = annotated.type();
        if (type instanceof ClassName name) {
            annotated(name, annotated.annotation());
        } else if (type instanceof ParameterizedTypeName parameterized) {
            annotated(parameterized.rawType(), annotated.annotation());
            typeArguments(parameterized);
        } else if (type instanceof ArrayTypeName array) {
            type(array.componentType());
            out.word(" ");
            annotation(annotated.annotation());
            out.word("[]");
        } else {
            annotation(annotated.annotation());
            type(type);
        }
    }

    private void annotated(ClassName name, ClassName annotation) {
        String written = names.of(name, inComment);
        int simple = written.lastIndexOf('.') + 1;
        out.word(written.substring(0, simple));
        annotation(annotation);
        out.word(written.substring(simple));
    }

    private void annotation(ClassName annotation) {
        out.word("@");
        type(annotation);
        out.word(" ");
    }
}
