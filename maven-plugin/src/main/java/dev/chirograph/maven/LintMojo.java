package dev.chirograph.maven;

import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.lint.Linter;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails the build when the contract breaks a rule; says what is doubtful in it, each with its place. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends ContractMojo {

    @Override
    void run() throws MojoExecutionException {
        ContractReading reading = read();
        Diagnostics found = Diagnostics.of(reading.contract().locator());
        add(found, reading.complaints());
        add(found, Linter.lint(reading.contract()));
        found.throwIfErrors();
        show(found.list());
    }

    private void add(Diagnostics found, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> found.add(strict() ? diagnostic.asError() : diagnostic));
    }
}
