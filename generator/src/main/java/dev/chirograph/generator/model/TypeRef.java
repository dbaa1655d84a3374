package dev.chirograph.generator.model;

/** A use of a type. Types that have a class of their own are referred to by id, so that references may form rings. */
public sealed interface TypeRef {

    /** A type without structure. */
    record Scalar(ScalarType type) implements TypeRef {
        /** Any JSON. */
        public static final TypeRef ANY = new Scalar(ScalarType.ANY);

        /** Text. */
        public static final TypeRef STRING = new Scalar(ScalarType.STRING);
    }

    /** A generated class; {@code id} is that of its {@link TypeDecl}. */
    record Declared(String id) implements TypeRef {}

    /** An array. */
    record ListOf(TypeRef element) implements TypeRef {}

    /** An object with free names. */
    record MapOf(TypeRef value) implements TypeRef {}

    /** A type or JSON null. */
    record OrNull(TypeRef type) implements TypeRef {}

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
