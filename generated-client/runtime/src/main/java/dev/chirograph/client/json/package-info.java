/** Encoding and decoding of JSON bodies. */
@NullMarked
package dev.chirograph.client.json;

import org.jspecify.annotations.NullMarked;
