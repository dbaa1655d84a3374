package dev.chirograph.maven;

import dev.chirograph.generator.ClientGenerator;
import dev.chirograph.generator.GeneratorOptions;
import dev.chirograph.generator.GeneratorOptions.Tests;
import dev.chirograph.spec.ContractReading;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals about generated sources have in common. */
abstract class ClientMojo extends ContractMojo {

    /** Package of the client; models go to {@code .model} below it. */
    @Parameter(property = "chirograph.packageName", required = true)
    private String packageName;

    /** Folder of the sources. */
    @Parameter(
            property = "chirograph.output",
            defaultValue = "${project.build.directory}/generated-sources/chirograph",
            required = true)
    private File output;

    /** Folder for a JUnit test of every documented exchange; without it there are none. */
    @Parameter(property = "chirograph.testOutput")
    private @Nullable File testOutput;

    final File output() {
        return output;
    }

    final @Nullable File testOutput() {
        return testOutput;
    }

    /** Returns the generator of the contract. */
    final ClientGenerator generator() throws MojoExecutionException {
        ContractReading reading = read();
        return ClientGenerator.of(reading.contract(), reading.warnings(), options());
    }

    private GeneratorOptions options() throws MojoExecutionException {
        try {
            GeneratorOptions options = GeneratorOptions.of(packageName, output.toPath());
            if (strict()) {
                options = options.asStrict();
            }
            return testOutput == null ? options : options.withTests(tests(testOutput.toPath()));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("packageName: " + e.getMessage(), e);
        }
    }

    /** Tests run in the project's folder, so they find the contract from there. */
    private Tests tests(Path folder) throws MojoExecutionException {
        Tests tests = bundled()
                ? Tests.ofBundled(folder, contract())
                : Tests.ofFile(folder, shown(file()).toString().replace(File.separatorChar, '/'));
        return tests.readBy(reader(this::shown));
    }

    private Path shown(Path path) {
        Path base = project().getBasedir().toPath().toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(base) ? base.relativize(whole) : whole;
    }
}
