package dev.chirograph.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A use of a type. Types that have a class of their own are referred to by id, so that references may form rings.
 *
 * <p>Those that are compared in each run say themselves when they are equal: what a compiler puts into a record is linked
 * by the JVM when it is first called, and that took a tenth of a run over a small document.
 */
public sealed interface TypeRef {

    /** A type without structure. */
    record Scalar(ScalarType type) implements TypeRef {
        /** Any JSON. */
        public static final TypeRef ANY = new Scalar(ScalarType.ANY);

        /** Text. */
        public static final TypeRef STRING = new Scalar(ScalarType.STRING);

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar that && type.equals(that.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** A generated class; {@code id} is that of its {@link TypeDecl}. */
    record Declared(String id) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Declared that && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode() + 1;
        }
    }

    /** An array. */
    record ListOf(TypeRef element) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListOf that && element.equals(that.element);
        }

        @Override
        public int hashCode() {
            return element.hashCode() + 2;
        }
    }

    /** An object with free names. */
    record MapOf(TypeRef value) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MapOf that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode() + 3;
        }
    }

    /** A type or JSON null. */
    record OrNull(TypeRef type) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OrNull that && type.equals(that.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode() + 4;
        }
    }

    /** An object whose only member, {@code name}, is what Java sees ({@code x-envelope}). */
    record Envelope(String name, TypeRef content) implements TypeRef {}

    /** Returns this type with JSON null allowed; any JSON allows it already. */
    default TypeRef orNull() {
        return this instanceof OrNull || equals(Scalar.ANY) ? this : new OrNull(this);
    }

    /** Returns whether JSON null is allowed beside another type. */
    default boolean nullable() {
        return this instanceof OrNull;
    }

    /** Returns this type without JSON null. */
    default TypeRef withoutNull() {
        return this instanceof OrNull orNull ? orNull.type() : this;
    }
}
