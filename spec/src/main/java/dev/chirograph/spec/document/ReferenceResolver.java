package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Finds what references lead to, across files and through other references on the way.
 *
 * <p>Not thread-safe.
 */
final class ReferenceResolver {
    private static final int LONGEST_CHAIN = 64;

    private final OpenFiles files;
    private final OpenFile entry;
    private final Complaints complaints;
    /** How many references were followed for the one that was asked for: pointers through pointers could branch. */
    private int hops;

    ReferenceResolver(OpenFiles files, OpenFile entry, Complaints complaints) {
        this.files = files;
        this.entry = entry;
        this.complaints = complaints;
    }

    /**
     * Returns what a reference leads to. One that another file has only to refer on is passed over; what the entry file
     * holds stays what it is.
     *
     * @return null, with a complaint, when that is nothing that may be used
     */
    @Nullable
    Target resolve(Reference reference) {
        hops = 0;
        return follow(reference);
    }

    /** Returns whether a reference names a file that can be read; complains about nothing. */
    boolean namesFile(Reference reference) {
        String path = reference.text().replaceFirst("#.*", "");
        if (WebAddress.looksLike(path)) {
            return false;
        }
        try {
            files.open(reference.file().file(), path);
            return true;
        } catch (ForbiddenReferenceException | IOException e) {
            return false;
        }
    }

    private @Nullable Target follow(Reference reference) {
        if (hops++ > LONGEST_CHAIN) {
            complaints.warning(reference, "reference-ring", "the references lead in a ring, or on without end");
            return null;
        }
        Target found = lookUp(reference);
        if (found == null || found.file() == entry || !Reference.only(found.node())) {
            return found;
        }
        return follow(in(found));
    }

    private static Reference in(Target found) {
        return new Reference(found.file(), (ObjectNode) found.node(), "$ref", () -> found.pointer() + "/$ref");
    }

    private @Nullable Target lookUp(Reference reference) {
        String text = reference.text();
        OpenFile file = reference.file();
        int hash = text.indexOf('#');
        String before = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "#" : text.substring(hash);
        OpenFile target = file;
        String pointer = file.names().find(reference.holder(), text);
        if (before.isEmpty() && (pointer == null || References.find(file.root(), pointer) == null)) {
            // Who gives a schema an $id often still means the whole file.
            pointer = pointerIn(file, fragment);
        } else if (pointer == null) {
            target = open(before, reference);
            if (target == null) {
                return null;
            }
            pointer = pointerIn(target, fragment);
        }
        int known = complaints.count();
        Target found = pointer == null ? null : find(target, pointer);
        if (found == null && file == entry && References.local(text)) {
            return new Target(entry, References.pointer(text), MissingNode.getInstance());
        }
        if (found == null && before.isEmpty() && References.local(fragment)) {
            found = find(entry, References.pointer(fragment));
            if (found != null) {
                complaints.warning(
                        reference,
                        "dangling-reference",
                        "nothing stands at " + Quoted.of(text) + " in this file; that of "
                                + Quoted.of(entry.file().name()) + " is taken");
            }
        }
        if (found == null && complaints.count() == known) {
            complaints.warning(
                    reference,
                    "dangling-reference",
                    "nothing stands at " + Quoted.of(References.shown(text))
                            + meant(target, before, fragment.substring(1)));
        }
        return found;
    }

    private static @Nullable String pointerIn(OpenFile file, String fragment) {
        return References.local(fragment)
                ? References.pointer(fragment)
                : file.names().anchor(fragment);
    }

    /** Follows a pointer from the root of a file; where it goes on behind a reference, it goes on in its target. */
    private @Nullable Target find(OpenFile file, String pointer) {
        JsonNode direct = References.find(file.root(), pointer);
        if (direct != null) {
            return new Target(file, pointer, direct);
        }
        Target at = new Target(file, "#", file.root());
        for (String token : pointer.substring(1).split("/", -1)) {
            if (token.isEmpty() && at.pointer().equals("#")) {
                continue;
            }
            String name = Pointers.unescape(token);
            JsonNode child = References.child(at.node(), name);
            if (child == null && Reference.in(at.node())) {
                at = behind(at);
                child = at == null ? null : References.child(at.node(), name);
            }
            if (at == null || child == null) {
                return null;
            }
            at = new Target(at.file(), Pointers.child(at.pointer(), name), child);
        }
        return at;
    }

    /** Returns what the reference at a place leads to in the end, also within the entry file. */
    private @Nullable Target behind(Target place) {
        Target found = follow(in(place));
        return found != null && Reference.only(found.node()) ? behind(found) : found;
    }

    private @Nullable OpenFile open(String path, Reference reference) {
        String shown = Quoted.of(References.shown(reference.text()));
        try {
            return files.open(reference.file().file(), path);
        } catch (ForbiddenReferenceException e) {
            complaints.warning(
                    reference,
                    BundledDocument.FORBIDDEN_REFERENCE,
                    "$ref " + shown + " is refused: " + e.getMessage() + meant(reference.file(), "", path));
        } catch (UnreachableReferenceException e) {
            complaints.error(
                    reference, "unreachable-reference", "$ref " + shown + " cannot be read: " + e.getMessage());
        } catch (FileNotFoundException | NoSuchFileException e) {
            complaints.warning(
                    reference,
                    "dangling-reference",
                    "there is no file " + Quoted.of(References.shown(path)) + meant(reference.file(), "", path));
        } catch (IOException e) {
            String reason = e instanceof UnreadableFileException
                    ? String.valueOf(e.getMessage())
                    : e.getClass().getSimpleName();
            complaints.warning(
                    reference, BundledDocument.UNREADABLE_REFERENCE, "$ref " + shown + " cannot be read: " + reason);
        }
        return null;
    }

    /** Returns a hint where a name would name a place of a file if it were written as a pointer. */
    private static String meant(OpenFile file, String before, String name) {
        for (String home : new String[] {"#", "#/", "#/components/schemas/", "#/definitions/"}) {
            String guess = home + name;
            if (!name.isEmpty()
                    && References.local(guess)
                    && References.find(file.root(), References.pointer(guess)) != null) {
                return "; did you mean " + Quoted.of(References.shown(before) + guess) + "?";
            }
        }
        return "";
    }
}
