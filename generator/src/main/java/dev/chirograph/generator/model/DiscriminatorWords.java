package dev.chirograph.generator.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the classes that have one word of a discriminator, so that their builders can set it. */
final class DiscriminatorWords {
    /** Stands for words of which none is the only one. */
    private static final String SEVERAL = "";

    private DiscriminatorWords() {}

    /**
     * Presets the discriminator of each class to which every union that holds it gives the same single word.
     *
     * @param declared the classes by id, all of them; changed
     */
    static void preset(Map<String, TypeDecl> declared) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        for (TypeDecl type : declared.values()) {
            if (type instanceof UnionDecl union && union.discriminator() != null) {
                collect(union, union.discriminator(), words, declared);
            }
        }
        words.forEach((id, byProperty) -> {
            if (declared.get(id) instanceof ObjectDecl object) {
                declared.put(id, preset(object, byProperty, declared));
            }
        });
    }

    private static void collect(
            UnionDecl union,
            String discriminator,
            Map<String, Map<String, String>> words,
            Map<String, TypeDecl> declared) {
        for (UnionDecl.Branch branch : union.branches()) {
            if (branch.type() instanceof TypeRef.Declared type) {
                String word = branch.words().size() == 1 ? branch.words().get(0) : SEVERAL;
                note(type.id(), discriminator, word, words);
                if (declared.get(type.id()) instanceof UnionDecl kinds
                        && !discriminator.equals(kinds.discriminator())) {
                    kinds.branches().forEach(kind -> {
                        if (kind.type() instanceof TypeRef.Declared inside) {
                            note(inside.id(), discriminator, word, words);
                        }
                    });
                }
            }
        }
    }

    private static void note(String id, String discriminator, String word, Map<String, Map<String, String>> words) {
        words.computeIfAbsent(id, first -> new HashMap<>())
                .merge(discriminator, word, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private static ObjectDecl preset(ObjectDecl object, Map<String, String> words, Map<String, TypeDecl> declared) {
        List<PropertyDecl> properties = object.properties().stream()
                .map(property -> {
                    String word = words.get(property.name());
                    return word != null && !word.equals(SEVERAL) && takes(property, word, declared)
                            ? property.preset(word)
                            : property;
                })
                .toList();
        return new ObjectDecl(
                object.id(), object.pointer(), object.name(), object.documentation(), properties, object.additional());
    }

    /** A property that only answers hold is not for a builder to set, and one of another type is no word. */
    private static boolean takes(PropertyDecl property, String word, Map<String, TypeDecl> declared) {
        boolean free =
                property.constant() == null || property.constant().asText().equals(word);
        return free
                && !property.setByBuilder()
                && property.presence() != PropertyDecl.Presence.REQUIRED_IN_ANSWERS
                && (property.type().equals(TypeRef.Scalar.STRING)
                        || property.type().equals(TypeRef.Scalar.ANY)
                        || isWords(property.type(), declared));
    }

    private static boolean isWords(TypeRef type, Map<String, TypeDecl> declared) {
        TypeDecl decl = type instanceof TypeRef.Declared reference ? declared.get(reference.id()) : null;
        return decl instanceof EnumDecl words && words.base() == ScalarType.STRING;
    }
}
