package dev.chirograph.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {
    private static final SortedMap<String, String> TWO =
            new TreeMap<>(Map.of("demo/A.java", "class A {}\n", "demo/model/B.java", "class B {}\n"));
    private static final SortedMap<String, String> ONE = new TreeMap<>(Map.of("demo/A.java", "class A {}\n"));

    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("out");
    }

    @Test
    void writesEveryFile() {
        Changes changes = new SourceWriter(output()).write(TWO);
        assertThat(changes.written()).containsExactly("demo/A.java", "demo/model/B.java");
        assertThat(output().resolve("demo/model/B.java")).hasContent("class B {}\n");
    }

    @Test
    void secondRunTouchesNothing() throws IOException {
        new SourceWriter(output()).write(TWO);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(output().resolve("demo/A.java"), longAgo);
        Files.setLastModifiedTime(output().resolve(Manifest.NAME), longAgo);
        assertThat(new SourceWriter(output()).write(TWO).none()).isTrue();
        assertThat(Files.getLastModifiedTime(output().resolve("demo/A.java"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output().resolve(Manifest.NAME))).isEqualTo(longAgo);
    }

    @Test
    void removesWhatIsNoLongerGeneratedAndTheEmptyFolder() {
        new SourceWriter(output()).write(TWO);
        Changes changes = new SourceWriter(output()).write(ONE);
        assertThat(changes.removed()).containsExactly("demo/model/B.java");
        assertThat(output().resolve("demo/model")).doesNotExist();
        assertThat(output().resolve("demo/A.java")).exists();
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        new SourceWriter(output()).write(TWO);
        Path foreign = Files.writeString(output().resolve("demo/model/Mine.java"), "class Mine {}");
        new SourceWriter(output()).write(ONE);
        assertThat(foreign).hasContent("class Mine {}");
    }

    @Test
    void checkTellsOfAHandEditedFileAndWritesNothing() throws IOException {
        new SourceWriter(output()).write(TWO);
        Path edited = Files.writeString(output().resolve("demo/A.java"), "class A { int mine; }");
        Changes changes = new SourceWriter(output()).check(TWO);
        assertThat(changes.written()).containsExactly("demo/A.java");
        assertThat(edited).hasContent("class A { int mine; }");
        assertThat(new SourceWriter(output()).write(TWO).written()).containsExactly("demo/A.java");
        assertThat(new SourceWriter(output()).check(TWO).none()).isTrue();
    }

    @Test
    void refusesToLeaveTheFolder() {
        SortedMap<String, String> escaping = new TreeMap<>(Map.of("demo/A.java", "", "../B.java", ""));
        assertThatThrownBy(() -> new SourceWriter(output()).write(escaping))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("../B.java");
        assertThat(output()).doesNotExist();
    }

    @Test
    void refusesToFollowASymbolicLinkOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("demo"), elsewhere);
        assertThatThrownBy(() -> new SourceWriter(output()).write(TWO)).isInstanceOf(OutputException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void manifestCannotMakeItDeleteOutsideTheFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("Outside.java"), "class Outside {}");
        new SourceWriter(output()).write(TWO);
        Files.writeString(output().resolve(Manifest.NAME), "00  ../Outside.java\n");
        assertThatThrownBy(() -> new SourceWriter(output()).write(ONE)).isInstanceOf(OutputException.class);
        assertThat(outside).exists();
    }
}
