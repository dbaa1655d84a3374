package dev.chirograph.generator.source;

import org.jspecify.annotations.Nullable;

/** The qualified name of a class. Immutable; two are equal when they name the same class. */
public final class ClassName implements TypeName {
    private static final ClassValue<ClassName> OF_CLASS = new ClassValue<>() {
        @Override
        protected ClassName computeValue(Class<?> type) {
            Class<?> enclosing = type.getEnclosingClass();
            return enclosing == null
                    ? new ClassName(type.getPackageName(), null, type.getSimpleName())
                    : get(enclosing).nestedClass(type.getSimpleName());
        }
    };

    private final String packageName;
    private final @Nullable ClassName enclosing;
    private final String simpleName;
    private final String canonicalName;

    private ClassName(String packageName, @Nullable ClassName enclosing, String simpleName) {
        this.packageName = packageName;
        this.enclosing = enclosing;
        this.simpleName = simpleName;
        String owner = enclosing == null ? packageName : enclosing.canonicalName;
        this.canonicalName = owner.isEmpty() ? simpleName : owner + "." + simpleName;
    }

    /** Returns the name of a class that is loaded. */
    public static ClassName get(Class<?> type) {
        return OF_CLASS.get(type);
    }

    /** Returns the name of a top-level class. */
    public static ClassName get(String packageName, String simpleName) {
        return new ClassName(packageName, null, simpleName);
    }

    /** Returns the name of a class directly inside this one. */
    public ClassName nestedClass(String name) {
        return new ClassName(packageName, this, name);
    }

    /** Returns the package; empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** Returns the last part of the name. */
    public String simpleName() {
        return simpleName;
    }

    /** Returns package, enclosing classes and simple name, with dots between them. */
    public String canonicalName() {
        return canonicalName;
    }

    /** Returns the class directly around this one, or null. */
    @Nullable
    ClassName enclosing() {
        return enclosing;
    }

    ClassName topLevel() {
        return enclosing == null ? this : enclosing.topLevel();
    }

    @Override
    public boolean isBoxedPrimitive() {
        return PrimitiveTypeName.boxedBy(this) != null;
    }

    @Override
    public TypeName unbox() {
        PrimitiveTypeName primitive = PrimitiveTypeName.boxedBy(this);
        return primitive == null ? this : primitive;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof ClassName name && name.canonicalName.equals(canonicalName));
    }

    @Override
    public int hashCode() {
        return canonicalName.hashCode();
    }

    @Override
    public String toString() {
        return canonicalName;
    }
}
