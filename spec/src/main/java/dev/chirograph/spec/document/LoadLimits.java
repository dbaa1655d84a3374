package dev.chirograph.spec.document;

/**
 * How much of a document is read before it is refused.
 *
 * @param bytes size of a file
 * @param depth how deep objects and arrays may nest, aliases expanded
 * @param nodes how many values a bundled document may hold, aliases expanded
 * @param numberLength digits of a number, and size of its exponent
 */
record LoadLimits(int bytes, int depth, long nodes, int numberLength) {
    /** Far more than the largest published documents need, and little enough to be read within seconds. */
    static final LoadLimits DEFAULT = new LoadLimits(64 << 20, 500, 10_000_000, 1_000);
}
