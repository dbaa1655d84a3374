package dev.chirograph.maven;

import dev.chirograph.generator.GenerationResult;
import dev.chirograph.generator.output.Changes;
import dev.chirograph.generator.output.OutputException;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the Java client of a contract and adds it to the build. Files that are as they should be are not touched, so
 * that nothing is compiled in vain; files that the contract no longer has are removed, foreign ones left alone.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {

    @Override
    void run() throws MojoExecutionException {
        GenerationResult result;
        try {
            result = generator().generate();
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        show(result.warnings());
        report(result.sources(), output());
        project().addCompileSourceRoot(output().getAbsolutePath());
        File tests = testOutput();
        if (tests != null) {
            report(result.tests(), tests);
            project().addTestCompileSourceRoot(tests.getAbsolutePath());
        }
    }

    private void report(Changes changes, File folder) {
        if (changes.none()) {
            getLog().info(folder + " is up to date");
        } else {
            getLog().info(folder + ": " + changes.written().size() + " written, "
                    + changes.unchanged().size() + " unchanged, "
                    + changes.removed().size() + " removed");
        }
        changes.kept()
                .forEach(path -> getLog().warn(new File(folder, path)
                        + " is no longer generated, but somebody has changed it: it stays, and can be deleted"));
    }
}
