package dev.chirograph.cli;

import dev.chirograph.spec.model.Effect;
import java.util.Arrays;

/** A word of {@code --allow}: the effect that requests may have. */
final class EffectArgument {
    private EffectArgument() {}

    /**
     * Returns the effect of a word.
     *
     * @throws UsageException when no effect has it; names those that there are
     */
    static Effect of(String word) {
        return Effect.of(word)
                .orElseThrow(() -> Suggestions.unknown(
                        "--allow",
                        word,
                        Arrays.stream(Effect.values()).map(Effect::word).toList()));
    }
}
