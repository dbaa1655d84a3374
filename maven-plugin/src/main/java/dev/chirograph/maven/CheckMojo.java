package dev.chirograph.maven;

import dev.chirograph.generator.GenerationResult;
import dev.chirograph.generator.output.Changes;
import dev.chirograph.generator.output.OutputException;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails the build when generated sources that are committed differ from what would be generated. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ClientMojo {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        GenerationResult result;
        try {
            result = generator().check();
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        show(result.warnings());
        List<String> differences = new ArrayList<>(differences(result.sources(), output()));
        File tests = testOutput();
        if (tests != null) {
            differences.addAll(differences(result.tests(), tests));
        }
        differences.forEach(getLog()::error);
        if (!differences.isEmpty()) {
            throw new MojoFailureException((differences.size() == 1
                            ? "1 generated file differs"
                            : differences.size() + " generated files differ")
                    + " from the contract; the generate goal brings them up to date");
        }
    }

    private static List<String> differences(Changes changes, File folder) {
        return changes.differences().stream()
                .map(difference -> folder + File.separator + difference.message())
                .toList();
    }
}
