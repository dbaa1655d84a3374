package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings everything that a document refers to in other documents into the document itself, so that every {@code $ref} is
 * local; each part keeps the place that it has in its own file.
 *
 * <p>Used once; not thread-safe.
 */
final class Bundler {
    private final OpenFiles files;
    private final Diagnostics diagnostics;
    private final Components components;
    private final OpenFile entry;
    private final Map<String, String> moved = new HashMap<>();
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Deque<Inline> inlines = new ArrayDeque<>();
    private final NodeBudget budget;

    Bundler(
            SourceFiles files,
            DocumentLoader loader,
            LoadLimits limits,
            SourceFile file,
            PositionedObject root,
            Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.entry = new OpenFile(file, root);
        this.components = new Components(root, root.has("swagger"));
        this.budget = new NodeBudget(limits.nodes());
        this.files = new OpenFiles(files, loader, entry, budget, diagnostics);
    }

    /** A part of the bundled document whose references are still those of its file. */
    private record Part(String kind, JsonNode node, OpenFile file, String pointer) {}

    /** Members that an object gets once all references are rewritten, since those of the two are of different files. */
    private record Inline(PositionedObject source, PositionedObject target) {}

    /** Rewrites the references of the document. */
    void bundle() {
        String kind = entry.root().has("swagger") ? Grammar.SWAGGER : Grammar.OPENAPI;
        waiting.add(new Part(kind, entry.root(), entry, "#"));
        while (!waiting.isEmpty()) {
            Part part = waiting.remove();
            DocumentWalk.walk(
                    part.kind(),
                    part.node(),
                    DocumentWalk.Path.of(part.pointer()),
                    (found, object, path) -> rewrite(found, object, part.file(), path));
        }
        inlines.forEach(Bundler::copyMembers);
        components.place();
    }

    private static void copyMembers(Inline inline) {
        PositionedObject target = inline.target();
        inline.source().properties().stream()
                .filter(member ->
                        !target.has(member.getKey()) && !member.getKey().equals("$ref"))
                .forEach(member -> target.set(
                        member.getKey(), member.getValue(), inline.source().placeOf(member.getKey())));
    }

    private void rewrite(String kind, ObjectNode object, OpenFile file, DocumentWalk.Path path) {
        JsonNode reference = object.get("$ref");
        if (reference != null && reference.isTextual() && Grammar.referable(kind)) {
            String text = reference.asText();
            String local = localForm(kind, text, file, object, path);
            if (local == null) {
                object.remove("$ref");
            } else if (!local.equals(text)) {
                object.set("$ref", TextNode.valueOf(local));
            }
        }
        if (kind.equals("discriminator") && object.get("mapping") instanceof ObjectNode mapping) {
            mapping.properties().removeIf(word -> leadsNowhere(word, mapping, file, path));
        }
    }

    /** Rewrites what a word of a discriminator names; returns whether that is nothing that may be used. */
    private boolean leadsNowhere(
            Map.Entry<String, JsonNode> word, ObjectNode mapping, OpenFile file, DocumentWalk.Path path) {
        String target = word.getValue().asText();
        boolean elsewhere = target.contains("#") || target.contains("/") || target.matches(".*\\.(ya?ml|json)");
        if (elsewhere) {
            String local = localForm(Grammar.SCHEMA, target, file, mapping, path.child("mapping"));
            if (local == null) {
                return true;
            }
            word.setValue(TextNode.valueOf(local));
        } else if (file != entry) {
            String component = "#/components/schemas/" + target;
            if (References.find(file.root(), component) != null) {
                word.setValue(TextNode.valueOf(move(Grammar.SCHEMA, file, component)));
            }
        }
        return false;
    }

    /** Returns the local reference that means the same, or null when the reference names nothing that may be used. */
    private @Nullable String localForm(
            String kind, String reference, OpenFile file, ObjectNode holder, DocumentWalk.Path path) {
        boolean own = file == entry;
        if (own && References.local(reference)) {
            return reference;
        }
        String named = file.names().get(reference);
        int hash = reference.indexOf('#');
        String before = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "#" : reference.substring(hash);
        OpenFile target = file;
        if (named == null && !before.isEmpty()) {
            String document = file.names().get(before);
            if (document != null) {
                named = References.local(fragment) && fragment.length() > 1
                        ? document + References.pointer(fragment).substring(1)
                        : document;
            } else {
                target = open(before, file, reference, holder, path);
            }
        }
        if (target == null) {
            return null;
        }
        String pointer = named != null ? named : pointerIn(target, fragment);
        JsonNode node = pointer == null ? null : References.find(target.root(), pointer);
        if (pointer == null || node == null) {
            complain(holder, path)
                    .warning("dangling-reference", "nothing stands at " + Quoted.of(References.shown(reference)));
            return null;
        }
        return target == entry ? encoded(pointer) : share(kind, target, pointer, node, holder);
    }

    private static @Nullable String pointerIn(OpenFile file, String fragment) {
        return References.local(fragment)
                ? References.pointer(fragment)
                : file.names().get(fragment);
    }

    private @Nullable String share(String kind, OpenFile file, String pointer, JsonNode node, ObjectNode holder) {
        if (!Grammar.home(kind, components.swagger()).isEmpty()) {
            return move(kind, file, pointer);
        }
        inline(kind, file, node, holder);
        return null;
    }

    /** OpenAPI 2.0 has no place for shared path items: the members are copied to where they are used. */
    private void inline(String kind, OpenFile file, JsonNode node, ObjectNode holder) {
        JsonNode copy = budget.copy(node);
        if (copy instanceof PositionedObject source && holder instanceof PositionedObject target) {
            // What was copied last is complete first.
            inlines.push(new Inline(source, target));
            waiting.add(new Part(kind, copy, file, "#"));
        }
    }

    private String move(String kind, OpenFile file, String pointer) {
        return moved.computeIfAbsent(kind + " " + file.file().key() + pointer, key -> {
            JsonNode copy = budget.copy(References.find(file.root(), pointer));
            String local = components.add(kind, file.file(), pointer, copy);
            waiting.add(new Part(kind, copy, file, local));
            return local;
        });
    }

    private @Nullable OpenFile open(
            String path, OpenFile from, String reference, ObjectNode holder, DocumentWalk.Path at) {
        try {
            return files.open(from.file(), path);
        } catch (ForbiddenReferenceException e) {
            complain(holder, at)
                    .warning(
                            BundledDocument.FORBIDDEN_REFERENCE,
                            "$ref " + Quoted.of(References.shown(reference)) + " is refused: " + e.getMessage()
                                    + meant(path, from));
        } catch (UnreachableReferenceException e) {
            complain(holder, at)
                    .error(
                            "unreachable-reference",
                            "$ref " + Quoted.of(References.shown(reference)) + " cannot be read: " + e.getMessage());
        } catch (FileNotFoundException | NoSuchFileException e) {
            complain(holder, at).warning("dangling-reference", "there is no file " + Quoted.of(References.shown(path)));
        } catch (IOException e) {
            String reason = e instanceof UnreadableFileException
                    ? String.valueOf(e.getMessage())
                    : e.getClass().getSimpleName();
            complain(holder, at)
                    .warning(
                            BundledDocument.UNREADABLE_REFERENCE,
                            "$ref " + Quoted.of(References.shown(reference)) + " cannot be read: " + reason);
        }
        return null;
    }

    /** Returns a hint where a path, with {@code #} before it, would name a place of its own file. */
    private static String meant(String path, OpenFile from) {
        boolean forgotten =
                path.startsWith("/") && References.find(from.root(), References.pointer("#" + path)) != null;
        return forgotten ? "; did you mean " + Quoted.of("#" + path) + "?" : "";
    }

    /** Asks the object for its place: the document has that of a part from another file only in the end. */
    private Diagnostics complain(ObjectNode holder, DocumentWalk.Path path) {
        String pointer = holder.has("$ref") ? path.child("$ref").pointer() : path.pointer();
        return holder instanceof PositionedObject known
                ? diagnostics.at(known.placeOf("$ref").at(pointer))
                : diagnostics.at(pointer);
    }

    /** Writes a pointer as a URI fragment. */
    private static String encoded(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte unit : pointer.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain = character < 0x80
                    && (Character.isLetterOrDigit(character) || "#/-._~!$&'()*+,;=:@?".indexOf(character) >= 0);
            fragment.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return fragment.toString();
    }
}
