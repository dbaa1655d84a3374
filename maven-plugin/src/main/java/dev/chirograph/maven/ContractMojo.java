package dev.chirograph.maven;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.DiagnosticExcerpt;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What every goal has in common: it reads one contract, and shows complaints with their places. */
abstract class ContractMojo extends AbstractMojo {

    /** Name of a bundled contract, or a file relative to the project's folder. */
    @Parameter(property = "chirograph.contract", required = true)
    private String contract;

    /** OpenAPI Overlay 1.0 documents, applied in order before the contract is interpreted. */
    @Parameter
    private List<File> overlays = List.of();

    /**
     * Folder that {@code $ref} may lead into. By default the nearest folder above the document that holds a
     * {@code contracts.yaml}, else the document's own.
     */
    @Parameter(property = "chirograph.root")
    private @Nullable File root;

    /**
     * Addresses, http or https, that {@code $ref} may lead to, each with everything below it. Nothing else is fetched.
     */
    @Parameter(property = "chirograph.allowReferences")
    private List<String> allowReferences = List.of();

    /** Whether warnings count as errors. */
    @Parameter(property = "chirograph.strict", defaultValue = "false")
    private boolean strict;

    /** Whether every warning is shown; otherwise, of one kind, the first ten. */
    @Parameter(property = "chirograph.allWarnings", defaultValue = "false")
    private boolean allWarnings;

    /** Leaves the goal out. */
    @Parameter(property = "chirograph.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: chirograph.skip is set");
            return;
        }
        try {
            run();
        } catch (ContractException e) {
            show(e.diagnostics());
            long errors = e.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .count();
            throw new MojoFailureException(
                    contract + ": " + errors + (errors == 1 ? " error" : " errors") + "; the first: "
                            + Quoted.whole(e.diagnostics().get(0).location().place()) + ": "
                            + Quoted.whole(e.diagnostics().get(0).message()));
        }
    }

    /**
     * Does the work of the goal.
     *
     * @throws ContractException when the contract cannot be used; its complaints are shown
     */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Returns the contract, read with the overlays. */
    final ContractReading read() throws MojoExecutionException {
        for (File overlay : overlays) {
            existing(overlay.toPath());
        }
        ContractReader reader = reader(UnaryOperator.identity());
        return bundled() ? BundledContracts.read(contract, reader) : reader.read(existing(file()));
    }

    /**
     * Returns a reader as the parameters want it.
     *
     * @param shown how it names folders and files
     */
    final ContractReader reader(UnaryOperator<Path> shown) throws MojoExecutionException {
        ContractReader reader = ContractReader.create();
        if (root != null) {
            reader = reader.root(shown.apply(root.toPath()));
        }
        for (String address : allowReferences) {
            reader = allowing(reader, address);
        }
        for (File overlay : overlays) {
            reader = reader.overlay(shown.apply(overlay.toPath()));
        }
        return reader;
    }

    /** Returns whether the contract is one that Chirograph brings along. */
    final boolean bundled() {
        return BundledContracts.contains(contract);
    }

    /** Returns the contract as the project names it. */
    final String contract() {
        return contract;
    }

    /** Returns the file of a contract that is not bundled. */
    final Path file() {
        return project.getBasedir().toPath().resolve(contract);
    }

    final boolean strict() {
        return strict;
    }

    final MavenProject project() {
        return project;
    }

    /** Shows complaints in the build's log, each under its severity; of many warnings of one kind the first ones. */
    final void show(Collection<Diagnostic> diagnostics) {
        DiagnosticExcerpt excerpt =
                allWarnings ? DiagnosticExcerpt.whole(diagnostics) : DiagnosticExcerpt.of(diagnostics);
        for (Diagnostic diagnostic : excerpt.shown()) {
            if (diagnostic.severity() == Severity.ERROR) {
                getLog().error(diagnostic.format());
            } else {
                getLog().warn(diagnostic.format());
            }
        }
        excerpt.remarks("allWarnings").forEach(getLog()::warn);
    }

    /** Does not repeat what was wrong, since it may hold a password. */
    private static ContractReader allowing(ContractReader reader, String address) throws MojoExecutionException {
        try {
            return reader.address(address);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("allowReferences begin with http:// or https:// and a host, and have no "
                    + "user name, query or fragment");
        }
    }

    private static Path existing(Path file) throws MojoExecutionException {
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException("There is no bundled contract and no file of this name: " + file);
        }
        return file;
    }
}
