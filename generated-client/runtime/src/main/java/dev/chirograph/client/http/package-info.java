/** Requests, parameter styles, and the transport with its decorators. */
@NullMarked
package dev.chirograph.client.http;

import org.jspecify.annotations.NullMarked;
