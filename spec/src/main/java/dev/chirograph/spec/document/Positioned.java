package dev.chirograph.spec.document;

/** An object or array that knows where it stands; every container that a {@link DocumentLoader} made is one. */
sealed interface Positioned permits PositionedObject, PositionedArray {

    /** Returns where its first character stands. */
    Place place();
}
