package dev.chirograph.cli;

/** How a verb ends: the number that the shell sees. */
final class ExitCode {

    /** Everything holds. */
    static final int HOLDS = 0;

    /** A contract is broken, or what was to be checked differs. */
    static final int BROKEN = 1;

    /** Wrong usage, or a contract that cannot be read. */
    static final int UNUSABLE = 2;

    /** The target cannot be reached. */
    static final int UNREACHABLE = 3;

    /** A mistake of Chirograph itself (sysexits.h, EX_SOFTWARE). */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
