package dev.chirograph.generator.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names that must differ from each other. Whoever comes first has the name; who comes later gets a number.
 *
 * <p>Not thread-safe.
 */
final class NameScope {
    private final Set<String> reserved;
    private final UnaryOperator<String> key;
    private final Set<String> taken = new HashSet<>();
    private boolean collided;

    private NameScope(Set<String> reserved, UnaryOperator<String> key) {
        this.reserved = reserved;
        this.key = key;
    }

    /** Returns a scope of names that differ by their letters. */
    static NameScope of(Set<String> reserved) {
        return new NameScope(reserved, name -> name);
    }

    /** Returns a scope of names of files, which must differ by more than case. */
    static NameScope ofFiles(Set<String> reserved) {
        return new NameScope(reserved, name -> name.toLowerCase(Locale.ROOT));
    }

    /** Returns a name that is free, and takes it: the wanted one, with {@code _} when Java reserves it. */
    String take(String wanted) {
        return take(wanted, name -> Set.of(name));
    }

    /**
     * Returns a name that is free together with the names that follow from it, and takes them all.
     *
     * @param family the names that a name stands for, itself included
     */
    String take(String wanted, java.util.function.Function<String, Set<String>> family) {
        String base = reserved.contains(wanted) ? wanted + "_" : wanted;
        String name = base;
        collided = false;
        for (int number = 2; !free(family.apply(name)); number++) {
            collided = true;
            name = base + (Character.isDigit(base.charAt(base.length() - 1)) ? "_" : "") + number;
        }
        family.apply(name).forEach(member -> taken.add(key.apply(member)));
        return name;
    }

    /** Returns whether the last name that was taken had to be numbered. */
    boolean collided() {
        return collided;
    }

    private boolean free(Set<String> names) {
        for (String name : names) {
            if (taken.contains(key.apply(name))) {
                return false;
            }
        }
        return true;
    }
}
