/** Authenticators and the tokens they obtain, keep and refresh. */
@NullMarked
package dev.chirograph.client.auth;

import org.jspecify.annotations.NullMarked;
