package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    void usesTheNewestArchiveThatTheLauncherMade() throws IOException {
        Path jar = Files.createFile(folder.resolve("chirograph.jar"));
        assertThat(ExecutableJar.newestArchive(jar)).isNull();

        archive("chirograph-contract-1.jsa", "old", 1);
        Path newest = archive("chirograph-contract-2.jsa", "new", 2);
        archive("chirograph-contract-3.jsa", "", 3);
        archive("chirograph-provider-4.jsa", "other verbs", 4);

        assertThat(ExecutableJar.newestArchive(jar)).isEqualTo(newest);
        assertThat(ExecutableJar.command(JAVA, jar, newest, new String[0])).contains("-XX:SharedArchiveFile=" + newest);
    }

    private Path archive(String name, String content, int age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(age)));
    }
}
