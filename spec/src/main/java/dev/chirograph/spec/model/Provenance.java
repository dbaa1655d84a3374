package dev.chirograph.spec.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement of the contract comes from ({@code x-provenance}).
 *
 * @param document short name of the provider's document, or null when it is the enclosing element's
 * @param section heading in that document, or null
 * @param basis how sure it is
 * @param repairs what was mended in a broken sample, a phrase each
 * @param evidence who else shows it, for what no document states; or null
 * @param note how a contradiction was decided, or null
 */
public record Provenance(
        @Nullable String document,
        @Nullable String section,
        Basis basis,
        List<String> repairs,
        @Nullable String evidence,
        @Nullable String note) {

    /** How sure a statement is. */
    public enum Basis {
        /** The provider's document states it. */
        DOCUMENTED,
        /** No document of the provider states it, but an independent source shows it. */
        CONFIRMED,
        /** Concluded, with a reason. */
        INFERRED;

        /** Returns the word of the contract: {@code documented}, {@code confirmed} or {@code inferred}. */
        public String word() {
            return switch (this) {
                case DOCUMENTED -> "documented";
                case CONFIRMED -> "confirmed";
                case INFERRED -> "inferred";
            };
        }

        /** Returns the basis of a word; empty when no basis has it. */
        public static Optional<Basis> of(String word) {
            return Arrays.stream(values())
                    .filter(basis -> basis.word().equals(word))
                    .findFirst();
        }
    }
}
