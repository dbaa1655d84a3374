package dev.chirograph.spec.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects every complaint about one contract, so that a user sees all of them at once.
 *
 * <p>{@link #at(String)} gives a view on a place; views share one list. Not thread-safe.
 */
public final class Diagnostics {
    private final Locator locator;
    private final Set<Diagnostic> collected;
    private final String pointer;

    private Diagnostics(Locator locator, Set<Diagnostic> collected, String pointer) {
        this.locator = locator;
        this.collected = collected;
        this.pointer = pointer;
    }

    /** Returns an empty collector for the documents that {@code locator} knows. */
    public static Diagnostics of(Locator locator) {
        return new Diagnostics(locator, new LinkedHashSet<>(), "#");
    }

    /**
     * Returns a view that complains at another place and collects into the same list.
     *
     * @param place JSON Pointer in fragment form
     */
    public Diagnostics at(String place) {
        return new Diagnostics(locator, collected, place);
    }

    /** Returns a view that complains at a place that the locator does not know yet and collects into the same list. */
    public Diagnostics at(Location place) {
        return new Diagnostics(new Known(place, locator), collected, place.pointer());
    }

    private record Known(Location place, Locator locator) implements Locator {
        @Override
        public Location locate(String pointer) {
            return new Location(place.file(), place.line(), place.column(), pointer);
        }

        @Override
        public @Nullable String operationAt(String pointer) {
            return locator.operationAt(pointer);
        }
    }

    /** Returns a view one step deeper, escaping the token by RFC 6901. */
    public Diagnostics in(String token) {
        return at(Pointers.child(pointer, token));
    }

    /** Adds an error at this place; the same complaint at the same place counts once. */
    public void error(String id, String message) {
        add(Severity.ERROR, id, message);
    }

    /** Adds a warning at this place; the same complaint at the same place counts once. */
    public void warning(String id, String message) {
        add(Severity.WARNING, id, message);
    }

    /** Adds a complaint that was made elsewhere. */
    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    private void add(Severity severity, String id, String message) {
        collected.add(new Diagnostic(severity, id, message, locator.locate(pointer), locator.operationAt(pointer)));
    }

    /** Returns what was collected so far, in the order of the complaints. */
    public List<Diagnostic> list() {
        return List.copyOf(collected);
    }

    /** Returns the errors among them. */
    public List<Diagnostic> errors() {
        return collected.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns whether an error was collected. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Ends a stage: throws when an error was collected.
     *
     * @throws ContractException with everything that was collected, warnings included
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ContractException(new ArrayList<>(collected));
        }
    }
}
