package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("generated");
    }

    @Nested
    class Writing {
        @Test
        void createsTheFolderItsFilesAndTheManifest() {
            Changes report = write(folder, List.of(java("demo/B"), java("demo/model/A")));

            assertThat(report.written()).containsExactly("demo/B.java", "demo/model/A.java");
            assertThat(tree().keySet()).containsExactly(".chirograph-manifest", "demo/B.java", "demo/model/A.java");
            assertThat(tree().get(".chirograph-manifest"))
                    .startsWith("# ")
                    .containsPattern("(?m)^[0-9a-f]{8}  demo/B\\.java\\n[0-9a-f]{8}  demo/model/A\\.java\\n\\z");
        }

        @Test
        void aSecondRunTouchesNothing() throws IOException {
            List<SourceFile> files = List.of(java("demo/A"), new SourceFile("contract.yaml", "openapi: 3.1.0\n"));
            write(folder, files);
            age();

            Changes report = write(folder, files);

            assertThat(report.written()).isEmpty();
            assertThat(report.unchanged()).containsExactly("contract.yaml", "demo/A.java");
            for (String path : tree().keySet()) {
                assertThat(Files.getLastModifiedTime(folder.resolve(path)))
                        .as(path)
                        .isEqualTo(LONG_AGO);
            }
        }

        @Test
        void writesUtf8() throws IOException {
            write(folder, List.of(new SourceFile("a.txt", "Überall 🙂\n")));

            assertThat(Files.readAllBytes(folder.resolve("a.txt"))).isEqualTo("Überall 🙂\n".getBytes(UTF_8));
        }

        @Test
        void removesWhatIsNoLongerGeneratedAndTheFoldersItLeavesEmpty() {
            write(folder, List.of(java("demo/A"), java("demo/deep/model/B")));

            Changes report = write(folder, List.of(java("demo/A")));

            assertThat(report.removed()).containsExactly("demo/deep/model/B.java");
            assertThat(tree().keySet()).containsExactly(".chirograph-manifest", "demo/A.java");
            assertThat(folder.resolve("demo/deep")).doesNotExist();
        }

        @Test
        void leavesTheFilesOfAnotherWriterInOneFolderAlone() {
            SourceWriter one = new SourceWriter(folder, path -> path.startsWith("one/"));
            SourceWriter two = new SourceWriter(folder, path -> path.startsWith("two/"));
            one.write(byPath(List.of(java("one/A"), java("one/B"))));

            assertThat(two.write(byPath(List.of(java("two/A")))).removed()).isEmpty();
            assertThat(one.check(byPath(List.of(java("one/A"), java("one/B")))).none())
                    .isTrue();
            assertThat(one.write(byPath(List.of(java("one/A")))).removed()).containsExactly("one/B.java");
            assertThat(two.check(byPath(List.of(java("two/A")))).none()).isTrue();
        }

        @Test
        void removesWhatAKilledRunLeft() throws IOException {
            write(folder, List.of(java("demo/A"), java("demo/B"), java("mine/M")));
            write(temporary.resolve("killed"), List.of(java("demo/B"), java("demo/model/C")));
            Files.move(
                    temporary.resolve("killed/.chirograph-manifest"),
                    folder.resolve(".chirograph-manifest-unfinished"));
            put("demo/model/C.java", java("demo/model/C").content());
            put("demo/model/.chirograph-77-1.tmp", "half");
            put("demo/model/.chirograph-mine.tmp", "of somebody");

            SourceWriter writer = new SourceWriter(folder, path -> path.startsWith("demo/"));
            Changes report = writer.write(byPath(List.of(java("demo/A"))));

            assertThat(report.removed()).containsExactly("demo/B.java", "demo/model/C.java");
            assertThat(tree().keySet())
                    .containsExactly(
                            ".chirograph-manifest", "demo/A.java", "demo/model/.chirograph-mine.tmp", "mine/M.java");
            assertThat(tree().get(".chirograph-manifest")).contains("mine/M.java", "demo/A.java");
        }

        @Test
        void keepsAStaleFileThatSomebodyChangedAndSaysSo() throws IOException {
            write(folder, List.of(java("demo/A"), java("demo/B")));
            put("demo/B.java", "mine now");

            Changes report = write(folder, List.of(java("demo/A")));

            assertThat(report.kept()).containsExactly("demo/B.java");
            assertThat(report.removed()).isEmpty();
            assertThat(tree()).containsEntry("demo/B.java", "mine now");
        }

        @Test
        void rewritesAGeneratedFileThatSomebodyChanged() throws IOException {
            write(folder, List.of(java("demo/A")));
            put("demo/A.java", "edited");

            assertThat(write(folder, List.of(java("demo/A"))).written()).containsExactly("demo/A.java");
            assertThat(tree()).containsEntry("demo/A.java", java("demo/A").content());
        }

        @Test
        void leavesForeignFilesAlone() throws IOException {
            put("demo/Mine.java", "class Mine {}");
            write(folder, List.of(java("demo/A")));
            write(folder, List.of());

            assertThat(tree()).containsEntry("demo/Mine.java", "class Mine {}").doesNotContainKey("demo/A.java");
        }

        @Test
        void takesOverGeneratedFilesWhoseManifestIsLost() throws IOException {
            put("demo/A.java", "// Generated from old.yaml by Chirograph. Do not edit.\nclass A { int old; }\n");

            assertThat(write(folder, List.of(java("demo/A"))).written()).containsExactly("demo/A.java");
        }

        @Test
        void leavesNoTemporaryFiles() throws IOException {
            write(folder, List.of(java("demo/A")));
            try (Stream<Path> paths = Files.walk(folder)) {
                assertThat(paths.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
            }
        }
    }

    @Nested
    class Refusing {
        @Test
        void namesEveryForeignFileInTheWayAndWritesNothing() throws IOException {
            put("demo/A.java", "class A {}");
            put("demo/B.java", "class B {}");
            Map<String, String> before = tree();

            assertThatThrownBy(() -> write(folder, List.of(java("demo/A"), java("demo/B"), java("demo/C"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("demo/A.java")
                    .hasMessageContaining("demo/B.java")
                    .hasMessageNotContaining("demo/C.java");
            assertThat(tree()).isEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../A.java", "demo/../../A.java", "/etc/A.java", "C:/A.java", "demo\\A.java", "demo//A.java",
                            "./A.java", "demo/.",
                    "", "demo/", "demo/A.java ", "demo/A.", "demo/A\u0000.java", "demo/A\n.java", "CON:",
                            ".chirograph-manifest",
                    ".CHIROGRAPH-MANIFEST"
                })
        void aPathThatCouldLeaveTheFolder(String path) {
            assertThatThrownBy(() -> write(folder, List.of(java("demo/Good"), new SourceFile(path, "x"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("not a path below the output folder");
            assertThat(folder).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"demo/a.java", "DEMO/A.java"})
        void twoPathsThatAreOneOnSomeFileSystem(String path) {
            assertThatThrownBy(() -> write(folder, List.of(java("demo/A"), new SourceFile(path, "x"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("demo/A.java");
        }

        @Test
        void aPathThatIsBothFileAndFolder() {
            assertThatThrownBy(() -> write(folder, List.of(new SourceFile("a", "x"), new SourceFile("A/b/c", "x"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("both a file and a folder");
        }

        @Test
        void eachPathBelowAFileIsNamed() {
            List<SourceFile> files = List.of(
                    new SourceFile("a", "x"),
                    new SourceFile("A/b/c", "x"),
                    new SourceFile("A/b/d", "x"),
                    new SourceFile("A/e", "x"));

            assertThatThrownBy(() -> write(folder, files))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContainingAll("a and A/b/c", "a and A/b/d", "a and A/e");
        }

        @Test
        void anOutputFolderThatIsAFile() throws IOException {
            Files.writeString(folder, "a file");

            assertThatThrownBy(() -> write(folder.resolve("below"), List.of(java("A"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("a file stands there");
            assertThatThrownBy(() -> check(folder, List.of(java("A"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("a file stands there");
        }

        @Test
        void aFileWhereAFolderMustBe() throws IOException {
            put("demo", "a file");

            assertThatThrownBy(() -> write(folder, List.of(java("demo/A"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("where a folder must be");
        }

        @Test
        void halfASurrogatePair() {
            assertThatThrownBy(() -> write(folder, List.of(new SourceFile("A.java", "\uD800"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("A.java");
            assertThat(folder).doesNotExist();
        }
    }

    @Nested
    class SymbolicLinks {
        @Test
        void theFolderItselfMayBeReachedThroughOne() throws IOException {
            Path real = Files.createDirectory(temporary.resolve("real"));
            Files.createSymbolicLink(folder, real);

            write(folder, List.of(java("demo/A")));

            assertThat(real.resolve("demo/A.java")).exists();
        }

        @Test
        void aFolderThatLeadsOutIsRefused() throws IOException {
            Path outside = Files.createDirectory(temporary.resolve("outside"));
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("demo"), outside);

            assertThatThrownBy(() -> write(folder, List.of(java("demo/A"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("symbolic link");
            assertThat(outside).isEmptyDirectory();
        }

        @ParameterizedTest
        @ValueSource(strings = {"demo/A.java", ".chirograph-manifest"})
        void aFileThatLeadsOutIsRefused(String link) throws IOException {
            Path outside = Files.writeString(temporary.resolve("outside.txt"), "// Generated from elsewhere");
            Files.createDirectories(folder.resolve("demo"));
            Files.createSymbolicLink(folder.resolve(link), outside);

            assertThatThrownBy(() -> write(folder, List.of(java("demo/A"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("symbolic link");
            assertThat(outside).hasContent("// Generated from elsewhere");
        }

        @Test
        void aStaleFileIsNotRemovedThroughOne() throws IOException {
            write(folder, List.of(java("demo/A"), java("B")));
            Path moved = Files.move(folder.resolve("demo"), temporary.resolve("moved"));
            Files.createSymbolicLink(folder.resolve("demo"), moved);

            Changes report = write(folder, List.of(java("B")));

            assertThat(report.kept()).containsExactly("demo/A.java");
            assertThat(moved.resolve("A.java")).exists();
        }
    }

    @Nested
    class HostileManifest {
        @Test
        void removesNothingOutsideTheFolder() throws IOException {
            Path outside = Files.writeString(temporary.resolve("outside.txt"), "precious");
            String checksum = Manifest.checksum("precious".getBytes(UTF_8));
            put(
                    ".chirograph-manifest",
                    "%1$s  ../outside.txt\n%1$s  demo/../../outside.txt\n%1$s  %2$s\n%1$s  ./../outside.txt\n"
                            .formatted(checksum, outside));

            Changes report = write(folder, List.of(java("demo/A")));

            assertThat(report.removed()).isEmpty();
            assertThat(outside).hasContent("precious");
        }

        @Test
        void isReadAsFarAsItMakesSense() throws IOException {
            write(folder, List.of(java("demo/A"), java("demo/B")));
            put(
                    ".chirograph-manifest",
                    "<<<<<<< ours\n\u0000\n" + tree().get(".chirograph-manifest") + ">>>>>>> theirs\nabc def\n");

            assertThat(write(folder, List.of(java("demo/A"))).removed()).containsExactly("demo/B.java");
        }
    }

    @Nested
    class Checking {
        @Test
        void findsNothingAfterARunAndChangesNothing() throws IOException {
            List<SourceFile> files = List.of(java("demo/A"), java("demo/B"));
            write(folder, files);
            age();

            assertThat(check(folder, files).none()).isTrue();
            for (String path : tree().keySet()) {
                assertThat(Files.getLastModifiedTime(folder.resolve(path)))
                        .as(path)
                        .isEqualTo(LONG_AGO);
            }
        }

        @Test
        void namesMissingChangedAndStaleFilesAtOnce() throws IOException {
            write(folder, List.of(java("demo/A"), java("demo/Stale")));
            put("demo/A.java", java("demo/A").content().replace("class A", "class A extends B"));

            List<Difference> differences =
                    check(folder, List.of(java("demo/A"), java("demo/New"))).differences();

            assertThat(differences)
                    .extracting(
                            Difference::path, difference -> difference.kind().name())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("demo/A.java", "CHANGED"),
                            org.assertj.core.groups.Tuple.tuple("demo/New.java", "MISSING"),
                            org.assertj.core.groups.Tuple.tuple("demo/Stale.java", "STALE"));
            assertThat(differences.get(0).message()).isEqualTo("""
                            demo/A.java differs at line 2
                              found:     class A extends B {}
                              generated: class A {}""");
        }

        @Test
        void showsWhereAFileEndsEarly() throws IOException {
            write(folder, List.of(java("A")));
            put("A.java", "// Generated from contract.yaml by Chirograph. Do not edit.");

            assertThat(check(folder, List.of(java("A"))).differences().get(0).message())
                    .contains("A.java differs at line 2", "found:     (end of file)", "generated: class A {}");
        }

        @Test
        void missesEverythingInAFolderThatIsNotThere() {
            assertThat(check(folder, List.of(java("A"))).differences())
                    .singleElement()
                    .extracting(Difference::kind)
                    .isEqualTo(Difference.Kind.MISSING);
            assertThat(folder).doesNotExist();
        }

        @Test
        void asksForTheManifestWhenAllElseIsThere() throws IOException {
            write(folder, List.of(java("A")));
            Files.delete(folder.resolve(".chirograph-manifest"));

            assertThat(check(folder, List.of(java("A"))).differences())
                    .extracting(Difference::path)
                    .containsExactly(".chirograph-manifest");
        }
    }

    private Changes write(Path output, List<SourceFile> files) {
        return new SourceWriter(output).write(byPath(files));
    }

    private Changes check(Path output, List<SourceFile> files) {
        return new SourceWriter(output).check(byPath(files));
    }

    private record SourceFile(String path, String content) {}

    private static SortedMap<String, String> byPath(List<SourceFile> files) {
        SortedMap<String, String> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file.content()));
        return byPath;
    }

    private static SourceFile java(String path) {
        return new SourceFile(
                path + ".java",
                "// Generated from contract.yaml by Chirograph. Do not edit.\nclass "
                        + path.substring(path.lastIndexOf('/') + 1) + " {}\n");
    }

    private void put(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void age() throws IOException {
        for (String path : tree().keySet()) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }
    }

    private Map<String, String> tree() {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return tree;
    }
}
