package dev.chirograph.spec.model;

import java.util.Arrays;
import java.util.Optional;

/** What an operation does to the account ({@code x-effect}). */
public enum Effect {
    /** Changes nothing. */
    READ,
    /** Changes or creates something, reversibly and free of charge. */
    WRITE,
    /** Deletes, or interrupts something that runs. */
    DESTRUCTIVE,
    /** Costs money. */
    SPEND;

    /** Returns the word of the contract: {@code read}, {@code write}, {@code destructive} or {@code spend}. */
    public String word() {
        return switch (this) {
            case READ -> "read";
            case WRITE -> "write";
            case DESTRUCTIVE -> "destructive";
            case SPEND -> "spend";
        };
    }

    /** Returns the effect of a word; empty when no effect has it. */
    public static Optional<Effect> of(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word().equals(word))
                .findFirst();
    }
}
