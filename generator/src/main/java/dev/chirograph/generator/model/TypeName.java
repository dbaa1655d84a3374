package dev.chirograph.generator.model;

/**
 * What the Java name of a class is made of, before it becomes one.
 *
 * @param text words of the document, in any case and with any separators
 * @param rank who chooses first when two want one name
 */
public record TypeName(String text, Rank rank) {

    /** Who chooses first. */
    public enum Rank {
        /** {@code x-java-name}: taken as it is. */
        GIVEN,
        /** The name of a component, which the document's author chose. */
        COMPONENT,
        /** A name made from the place of a schema without one. */
        PLACE
    }

    /** Returns the name of something that stands inside this, such as a property. */
    public TypeName child(String part) {
        return new TypeName(text + " " + part, Rank.PLACE);
    }
}
