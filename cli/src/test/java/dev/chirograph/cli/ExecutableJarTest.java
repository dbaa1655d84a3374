package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code java -jar} starts a second JVM, and with what. */
class ExecutableJarTest {
    private static final Path JAVA = Path.of("jdk", "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void startsNoSecondJvmForWhoChoseTheOptionsOfTheFirst() {
        assertThat(ExecutableJar.hasNoOptions(Optional.of(new String[] {"-jar", "chirograph.jar", "generate"})))
                .isTrue();
        assertThat(ExecutableJar.hasNoOptions(Optional.of(new String[] {"-Xmx1g", "-jar", "chirograph.jar"})))
                .isFalse();
        assertThat(ExecutableJar.hasNoOptions(Optional.of(new String[0]))).isFalse();
        assertThat(ExecutableJar.hasNoOptions(Optional.empty())).isFalse();
    }

    @Test
    void passesTheArgumentsOnAsTheyAre() {
        Path jar = folder.resolve("with a blank.jar");

        assertThat(ExecutableJar.command(JAVA, jar, null, new String[] {"generate", "a b", ""}))
                .containsExactly(
                        JAVA.toString(),
                        "-XX:+UseParallelGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmn64m",
                        "-Xshare:auto",
                        "-cp",
                        jar.toString(),
                        "dev.chirograph.cli.Chirograph",
                        "generate",
                        "a b",
                        "");
    }

    @Test
    void usesTheArchiveThatTheLauncherMadeForThisJvm() throws IOException {
        Path jar = Files.createFile(folder.resolve("chirograph.jar"));
        Files.writeString(folder.resolve("chirograph-contract-usr-lib-jvm-other-99.jsa"), "of another JVM");
        assertThat(ExecutableJar.archive(jar)).isNull();

        String home = Path.of(System.getProperty("java.home")).toRealPath().toString();
        String version = System.getProperty("java.runtime.version");
        Path archive = folder.resolve("chirograph-contract" + home.replace('/', '-') + "-" + version + ".jsa");
        Files.writeString(archive, "");
        assertThat(ExecutableJar.archive(jar))
                .as("empty: this JVM cannot archive")
                .isNull();

        Files.writeString(archive, "classes");
        assertThat(ExecutableJar.archive(jar)).isEqualTo(archive);
        assertThat(ExecutableJar.command(JAVA, jar, archive, new String[0]))
                .contains("-XX:SharedArchiveFile=" + archive);
    }
}
