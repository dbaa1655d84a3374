package dev.chirograph.generator.corpus;

import dev.chirograph.generator.Compilation;
import dev.chirograph.generator.emit.ClientSources;
import dev.chirograph.generator.emit.TypeTable;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.ApiModelBuilder;
import dev.chirograph.generator.naming.JavaNamer;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.lint.ExampleValidator;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of one document: its client is generated and compiled under every check there is, and each example that
 * fits its schema goes through the generated types.
 *
 * @param files how many were generated
 * @param complaints of the compiler, NullAway and doclint; empty when the code is clean
 * @param examples how many fit their schema
 * @param losses what happened to the examples that did not stay as they are, with their pointers
 */
record DocumentCheck(int files, List<String> complaints, int examples, List<String> losses) {
    private static final String PACKAGE = "corpus";

    /**
     * Checks a document.
     *
     * @param folder empty; receives the sources
     */
    static DocumentCheck of(ContractReading reading, Path folder) throws IOException, ReflectiveOperationException {
        Diagnostics diagnostics = Diagnostics.of(reading.contract().locator());
        ApiModel model = new ApiModelBuilder(reading.contract(), diagnostics).build();
        JavaNames names = JavaNamer.name(model, PACKAGE, diagnostics);
        Map<String, String> files = new ClientSources(model, names).client();
        files.forEach((path, text) -> write(folder.resolve(path), text));

        List<Sample> samples = valid(reading, Samples.of(reading.contract(), model));
        Map<String, String> tables =
                TypeTable.sources(PACKAGE, samples.stream().map(Sample::type).toList(), names);
        tables.forEach((name, text) -> write(folder.resolve(PACKAGE).resolve(name + ".java"), text));

        Compilation compilation = Compilation.underNullAway(folder, PACKAGE);
        List<String> losses = new ArrayList<>();
        if (compilation.complaints().isEmpty()) {
            try (URLClassLoader loader = compilation.loader()) {
                losses.addAll(losses(samples, RoundTrip.of(loader, PACKAGE, tables.keySet())));
            }
        }
        delete(compilation.classes());
        return new DocumentCheck(files.size(), compilation.complaints(), samples.size(), losses);
    }

    private static List<Sample> valid(ContractReading reading, List<Sample> samples) {
        ExampleValidator validator = new ExampleValidator(reading.contract().document());
        return samples.stream()
                .filter(sample ->
                        validator.problems(sample.schema(), sample.value()).isEmpty())
                .toList();
    }

    private static List<String> losses(List<Sample> samples, RoundTrip roundTrip) {
        List<String> losses = new ArrayList<>();
        for (int index = 0; index < samples.size(); index++) {
            Optional<String> loss = roundTrip.loss(index, samples.get(index).whole());
            if (loss.isPresent()) {
                losses.add(samples.get(index).pointer() + ": " + loss.get());
            }
        }
        return losses;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
