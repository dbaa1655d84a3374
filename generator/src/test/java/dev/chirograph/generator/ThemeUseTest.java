package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.chirograph.generator.use.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Each theme of {@code golden} is compiled without a warning, together with the classes of its folder {@code use}, and
 * used by them: each of their tests makes calls of a {@link Provider} of its own over HTTP.
 */
class ThemeUseTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicNode> themes() throws IOException {
        try (Stream<Path> themes = Files.list(GOLDEN)) {
            return themes.sorted().map(ThemeUseTest::theme).toList().stream();
        }
    }

    private static DynamicNode theme(Path theme) {
        Path client = theme.resolve("expected/java");
        Path uses = theme.resolve("use");
        Compilation compilation = Compilation.of(client, uses);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(
                "compiles without a warning",
                () -> assertThat(compilation.complaints()).isEmpty()));
        if (compilation.complaints().isEmpty()) {
            tests.addAll(uses(uses, compilation));
        }
        return dynamicContainer(theme.getFileName().toString(), tests);
    }

    private static List<DynamicTest> uses(Path folder, Compilation compilation) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path source : Compilation.sourcesBelow(folder)) {
            String name = folder.relativize(source).toString().replace('\\', '/');
            Class<?> use = compilation.load(name.replace(".java", "").replace('/', '.'));
            Arrays.stream(use.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> tests.add(dynamicTest(method.getName(), () -> run(use, method))));
        }
        assertThat(tests).as("uses of the theme").isNotEmpty();
        return tests;
    }

    private static void run(Class<?> use, Method method) throws IOException {
        try (Provider provider = new Provider()) {
            ReflectionSupport.invokeMethod(method, ReflectionSupport.newInstance(use), provider);
        }
    }
}
