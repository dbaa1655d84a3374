package dev.chirograph.generator.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A piece of code whose class names are shortened when it is printed. Immutable.
 *
 * <p>Made from a format in which stand: {@code $L} for text that is code already, a number, a flag or another block;
 * {@code $T} for a type; {@code $$} for a dollar sign; {@code $W} for a space at which a long line is broken; {@code
 * $Z} for such a place without a space; {@code $>} and {@code $<} for one level of indentation more or less.
 */
public final class CodeBlock {
    private static final CodeBlock EMPTY = new CodeBlock(new Object[0]);

    /** A String, a {@link TypeName}, a {@link CodeBlock} or a {@link Mark} each. */
    private final Object[] parts;

    private CodeBlock(Object[] parts) {
        this.parts = parts;
    }

    /**
     * Returns a block.
     *
     * @throws IllegalArgumentException when arguments are missing, unused, or of a kind that the format cannot take
     */
    public static CodeBlock of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** Returns blocks with a separator, in which the signs of a format count, between them. */
    public static CodeBlock join(Collection<CodeBlock> blocks, String separator) {
        Builder joined = builder();
        boolean first = true;
        for (CodeBlock block : blocks) {
            if (!first) {
                joined.add(separator);
            }
            joined.add(block);
            first = false;
        }
        return joined.build();
    }

    /** Starts an empty block. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether nothing would be printed. */
    public boolean isEmpty() {
        return parts.length == 0;
    }

    Object[] parts() {
        return parts;
    }

    /** Returns the code with qualified names. */
    @Override
    public String toString() {
        Layout layout = new Layout();
        new CodeWriter(Names.given("", Map.of()), layout).code(this);
        return layout.toString();
    }

    /** What stands between pieces of text and changes the layout. */
    enum Mark {
        INDENT,
        UNINDENT,
        SPACE_OR_BREAK,
        NOTHING_OR_BREAK,
        STATEMENT,
        END_OF_STATEMENT
    }

    /** Builds a {@link CodeBlock}. Not thread-safe. */
    public static final class Builder {
        private final List<Object> parts = new ArrayList<>(8);

        private Builder() {}

        /**
         * Adds a format with its arguments.
         *
         * @throws IllegalArgumentException when arguments are missing, unused, or of a kind that the format cannot take
         */
        public Builder add(String format, Object... arguments) {
            int start = 0;
            int used = 0;
            for (int sign = format.indexOf('$'); sign >= 0; sign = format.indexOf('$', start)) {
                text(format.substring(start, sign));
                start = sign + 2;
                char kind = start <= format.length() ? format.charAt(sign + 1) : ' ';
                if (kind != 'L' && kind != 'T') {
                    mark(kind, format);
                } else if (used == arguments.length) {
                    throw new IllegalArgumentException("too few arguments for: " + format);
                } else if (kind == 'L') {
                    literal(arguments[used++]);
                } else {
                    parts.add(type(arguments[used++]));
                }
            }
            text(format.substring(start));
            if (used < arguments.length) {
                throw new IllegalArgumentException("too many arguments for: " + format);
            }
            return this;
        }

        /** Adds another block. */
        public Builder add(CodeBlock block) {
            if (!block.isEmpty()) {
                parts.add(block);
            }
            return this;
        }

        /** Adds a statement, whose further lines are indented, with its semicolon. */
        public Builder addStatement(String format, Object... arguments) {
            parts.add(Mark.STATEMENT);
            add(format, arguments);
            parts.add(";\n");
            parts.add(Mark.END_OF_STATEMENT);
            return this;
        }

        private void mark(char kind, String format) {
            switch (kind) {
                case '$' -> parts.add("$");
                case '>' -> parts.add(Mark.INDENT);
                case '<' -> parts.add(Mark.UNINDENT);
                case 'W' -> parts.add(Mark.SPACE_OR_BREAK);
                case 'Z' -> parts.add(Mark.NOTHING_OR_BREAK);
                default -> throw new IllegalArgumentException("a dollar sign without meaning in: " + format);
            }
        }

        private void text(String text) {
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }

        private void literal(Object argument) {
            if (argument instanceof CodeBlock block) {
                add(block);
            } else if (argument instanceof String || argument instanceof Number || argument instanceof Boolean) {
                text(argument.toString());
            } else {
                throw new IllegalArgumentException("no literal: " + argument.getClass());
            }
        }

        private static TypeName type(Object argument) {
            if (argument instanceof Class<?> loaded) {
                return TypeName.get(loaded);
            }
            if (argument instanceof TypeName name) {
                return name;
            }
            throw new IllegalArgumentException("no type: " + argument.getClass());
        }

        /** Returns the block. */
        public CodeBlock build() {
            return parts.isEmpty() ? EMPTY : new CodeBlock(parts.toArray());
        }
    }
}
