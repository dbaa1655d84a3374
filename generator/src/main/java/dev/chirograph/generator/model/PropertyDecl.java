package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a generated object.
 *
 * @param name on the wire
 * @param type without JSON null, which {@code nullable} tells
 * @param presence who must send it
 * @param nullable whether it may be JSON null
 * @param nullWords words that mean nothing
 * @param constant its only value, or null
 * @param preset the word that tells a branch of a union from the others, which builders set unless told otherwise; or
 *     null
 * @param secret whether {@code toString} hides it
 * @param documentation what the document says of it
 * @param xml how it is written as XML, or null
 * @param javaName {@code x-java-name}, or null
 */
public record PropertyDecl(
        String name,
        TypeRef type,
        Presence presence,
        boolean nullable,
        List<String> nullWords,
        @Nullable JsonNode constant,
        @Nullable String preset,
        boolean secret,
        Documentation documentation,
        @Nullable XmlDecl xml,
        @Nullable String javaName) {

    /** Who must send a property. */
    public enum Presence {
        /** Both sides. */
        REQUIRED,
        /** The provider only: the property is {@code readOnly}, so a request does not need it. */
        REQUIRED_IN_ANSWERS,
        /** The caller only: the property is {@code writeOnly}, so an answer does not hold it. */
        REQUIRED_IN_REQUESTS,
        /** Nobody. */
        OPTIONAL
    }

    /** Returns whether a caller may rely on a value being there. */
    public boolean alwaysThere() {
        boolean answered = presence == Presence.REQUIRED || presence == Presence.REQUIRED_IN_ANSWERS;
        return answered && !nullable && nullWords.isEmpty();
    }

    /** Returns whether a request lacks something without it. */
    public boolean neededInRequests() {
        return presence == Presence.REQUIRED || presence == Presence.REQUIRED_IN_REQUESTS;
    }

    /** Returns whether builders set it, and nobody else. */
    public boolean setByBuilder() {
        return constant != null && neededInRequests();
    }

    /** Returns whether a builder fails until somebody sets it. */
    public boolean neededFromCaller() {
        return neededInRequests() && constant == null && preset == null;
    }

    /** Returns this property with a word that builders set unless told otherwise. */
    PropertyDecl preset(String word) {
        return new PropertyDecl(
                name, type, presence, nullable, nullWords, constant, word, secret, documentation, xml, javaName);
    }
}
