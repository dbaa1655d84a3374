package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.Location;

/**
 * Where a node stands in a file, without its pointer.
 *
 * @param file name of the file as messages show it
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 */
record Place(String file, int line, int column) {

    /** Returns the same place as the location of a pointer. */
    Location at(String pointer) {
        return new Location(file, line, column, pointer);
    }
}
