/** The command line, run as a user runs it: arguments in, output and exit code out. */
@NullMarked
package dev.chirograph.cli;

import org.jspecify.annotations.NullMarked;
