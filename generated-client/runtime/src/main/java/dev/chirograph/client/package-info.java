/** What a user of a generated client meets: calls, responses and configuration. */
@NullMarked
package dev.chirograph.client;

import org.jspecify.annotations.NullMarked;
