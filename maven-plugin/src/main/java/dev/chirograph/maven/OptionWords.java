package dev.chirograph.maven;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.Shard;
import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.spec.model.Effect;
import org.apache.maven.plugin.MojoExecutionException;

/** What the words of parameters mean. */
final class OptionWords {
    private OptionWords() {}

    static AuthenticationMode authentication(String word) throws MojoExecutionException {
        return AuthenticationMode.of(word)
                .orElseThrow(() -> new MojoExecutionException("auth is basic, bearer, api-key or login"));
    }

    static Effect effect(String word) throws MojoExecutionException {
        return Effect.of(word)
                .orElseThrow(() -> new MojoExecutionException("allow is write, destructive or spend, not " + word));
    }

    static CaseKind kind(String word) throws MojoExecutionException {
        return CaseKind.of(word)
                .orElseThrow(() -> new MojoExecutionException(
                        "cases is documented, error, generated, authentication or boundary, not " + word));
    }

    static Shard shard(String text) throws MojoExecutionException {
        return Shard.of(text).orElseThrow(() -> new MojoExecutionException("shard is a part of a count such as 2/4"));
    }
}
