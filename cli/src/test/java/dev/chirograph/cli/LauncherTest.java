package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code chirograph}, with a Java that notes how it is called in place of a real one. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
class LauncherTest {
    /** Notes its arguments, a line for each call, and writes the archive that it is told to write. */
    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >> "${0%/bin/java}/calls"
            for argument in "$@"; do
                case $argument in
                    -XX:DumpLoadedClassList=*)
                        [ "$WEAKNESS" != training ] || exit 1
                        echo classes > "${argument#*=}" ;;
                    -Xshare:dump)
                        dump=yes ;;
                    -XX:SharedClassListFile=*)
                        [ "$(cat "${argument#*=}")" = classes ] || exit 1 ;;
                    -XX:SharedArchiveFile=*)
                        if [ -n "$dump" ]; then
                            [ "$WEAKNESS" != dump ] || exit 1
                            echo archive > "${argument#*=}"
                        else
                            [ "$WEAKNESS" != archive ] || exit 134
                        fi ;;
                esac
            done
            echo "ran"
            """;

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Path target = Path.of("");
    private Path java = Path.of("");

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("with a blank"));
        target = Files.createDirectories(home.resolve("cli/target"));
        Files.copy(script(), home.resolve("chirograph"));
        Files.writeString(target.resolve("chirograph.jar"), "jar");
        java = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        program(java.resolve("bin/java"), JAVA);
        Files.writeString(java.resolve("release"), """
                IMPLEMENTOR="Nobody"
                JAVA_RUNTIME_VERSION="17.0.99+1"
                JAVA_VERSION="17.0.99"
                """);
    }

    private static Path script() {
        Path here = Path.of("").toAbsolutePath();
        Path module = here.endsWith("cli") ? here : here.resolve("cli");
        return module.resolveSibling("chirograph");
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", home.resolve("chirograph").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    private List<String> calls() throws IOException {
        Path calls = java.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private String lastCall() throws IOException {
        return calls().get(calls().size() - 1);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void givesTheJvmTheOptionsOfTheExecutableJar() throws IOException {
        assertThat(script()).content().contains("options=(" + String.join(" ", ExecutableJar.OPTIONS) + ")");
    }

    @Test
    void theJarIsRunWithTheArguments() throws Exception {
        Run run = run(Map.of(), "lint", "a file.yaml");

        assertThat(run).isEqualTo(new Run(0, "ran\n", ""));
        assertThat(lastCall())
                .endsWith(
                        "-cp " + target.resolve("chirograph.jar") + " dev.chirograph.cli.Chirograph lint a file.yaml");
    }

    @Test
    void anArchiveOfEachKindIsMadeOnFirstUseAndKept() throws Exception {
        run(Map.of(), "lint", "lightlayer");
        assertThat(calls()).hasSize(4);
        assertThat(calls().get(0)).contains("-XX:DumpLoadedClassList=").endsWith("ClassArchiveTraining contract");
        assertThat(calls().get(1)).contains("-Xshare:dump");
        assertThat(calls().get(2)).endsWith("--version");
        assertThat(lastCall()).contains("-XX:SharedArchiveFile=" + archives().get(0));

        run(Map.of(), "generate", "lightlayer");
        assertThat(calls()).hasSize(5);

        run(Map.of(), "mock", "lightlayer");
        assertThat(calls()).hasSize(9);
        assertThat(calls().get(5)).endsWith("ClassArchiveTraining provider");
        run(Map.of(), "conform", "lightlayer");
        assertThat(calls()).hasSize(10);

        String jvm = java.toString().replace('/', '-') + "-17.0.99+1";
        assertThat(target)
                .isDirectoryNotContaining(file -> file.toString().endsWith(".classes"))
                .isDirectoryContaining(file -> file.endsWith("chirograph-contract" + jvm + ".jsa"))
                .isDirectoryContaining(file -> file.endsWith("chirograph-provider" + jvm + ".jsa"));
    }

    @Test
    void anArchiveIsMadeAnewForANewerJvm() throws Exception {
        run(Map.of(), "lint", "lightlayer");
        Files.writeString(java.resolve("release"), "JAVA_RUNTIME_VERSION=\"17.0.100+2\"\n");

        run(Map.of(), "lint", "lightlayer");

        assertThat(calls()).hasSize(8);
        assertThat(lastCall()).contains("17.0.100+2.jsa");
    }

    @Test
    void aJvmThatTellsNoVersionHasAnArchiveToo() throws Exception {
        Files.delete(java.resolve("release"));

        Run run = run(Map.of(), "lint", "lightlayer");

        assertThat(run).isEqualTo(new Run(0, "ran\n", ""));
        assertThat(lastCall()).contains("-XX:SharedArchiveFile=" + archives().get(0));
    }

    @Test
    void anArchiveIsRenewedWithTheJar() throws Exception {
        run(Map.of(), "lint", "lightlayer");
        Path archive = archives().get(0);
        Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        run(Map.of(), "lint", "lightlayer");

        assertThat(calls()).hasSize(8);
        assertThat(Files.getLastModifiedTime(archive).toInstant()).isAfter(Instant.parse("2002-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"training", "dump", "archive"})
    void aJavaThatCannotArchiveIsNotAskedAgain(String weakness) throws Exception {
        Map<String, String> environment = Map.of("WEAKNESS", weakness);

        Run first = run(environment, "lint", "lightlayer");
        int tries = calls().size();
        Run second = run(environment, "lint", "lightlayer");

        assertThat(first).isEqualTo(new Run(0, "ran\n", ""));
        assertThat(second).isEqualTo(first);
        assertThat(calls()).hasSize(tries + 1);
        assertThat(lastCall()).doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTimeOnly() throws Exception {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(target), "this user may write everywhere");

        Run run = run(Map.of(), "lint", "lightlayer");

        assertThat(run).isEqualTo(new Run(0, "ran\n", ""));
        assertThat(calls()).hasSize(1);
        assertThat(lastCall()).doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void whatStandsInThePlaceOfAnArchiveIsNoneUnlessItIsAFile() throws Exception {
        run(Map.of(), "lint", "lightlayer");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.createDirectories(archive);

        Run run = run(Map.of(), "lint", "lightlayer");

        assertThat(run).isEqualTo(new Run(0, "ran\n", ""));
        assertThat(lastCall()).doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void aFolderThatIsNoJdkIsNamed() throws Exception {
        Run run = run(Map.of("JAVA_HOME", "/no/such/jdk"), "lint", "lightlayer");

        assertThat(run)
                .isEqualTo(new Run(
                        70,
                        "",
                        "chirograph: /no/such/jdk/bin/java is no executable: JAVA_HOME must name a JDK 17 or newer\n"));
    }

    @Test
    void withoutAnyJavaItSaysWhatIsNeeded() throws Exception {
        Run run = run(Map.of("JAVA_HOME", "", "PATH", tools()), "lint", "lightlayer");

        assertThat(run)
                .isEqualTo(new Run(70, "", "chirograph: no Java found: install JDK 17 or newer, or set JAVA_HOME\n"));
    }

    @Test
    void withoutJarAndMavenItSaysWhatIsNeeded() throws Exception {
        Files.delete(target.resolve("chirograph.jar"));

        Run run = run(Map.of("PATH", tools()), "lint", "lightlayer");

        assertThat(run)
                .isEqualTo(new Run(
                        70,
                        "",
                        "chirograph: no Maven found: the first use builds Chirograph and needs Maven 3.8 or newer\n"));
    }

    /** Runs the launcher without a jar, and with a Maven that is this script. */
    private Run runWithoutJar(String maven) throws Exception {
        Files.delete(target.resolve("chirograph.jar"));
        Path programs = Path.of(tools());
        program(programs.resolve("mvn"), "#!/bin/sh\n" + maven + "\n");
        return run(Map.of("PATH", programs.toString()), "lint", "lightlayer");
    }

    @Test
    void theFirstUseBuildsTheJar() throws Exception {
        Run run = runWithoutJar("echo \"mvn $*\"\necho jar > cli/target/chirograph.jar");

        assertThat(run.out()).isEqualTo("ran\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "Building Chirograph (first use)…", "mvn -q -B -pl cli -am package -Dmaven.test.skip=true");
    }

    @Test
    void theFirstUseMakesTheArchivesOfAllVerbs() throws Exception {
        Run run = runWithoutJar("echo jar > cli/target/chirograph.jar");

        assertThat(run.out()).isEqualTo("ran\n");
        assertThat(archives())
                .satisfiesExactly(
                        contract ->
                                assertThat(contract.getFileName().toString()).startsWith("chirograph-contract-"),
                        provider ->
                                assertThat(provider.getFileName().toString()).startsWith("chirograph-provider-"));
        assertThat(lastCall()).contains("-XX:SharedArchiveFile=" + archives().get(0));
    }

    @Test
    void aBuildThatFailsSaysHowToSeeWhy() throws Exception {
        Run run = runWithoutJar("exit 1");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err()).endsWith("the build failed: run 'mvn -pl cli -am package' in " + home + " to see why\n");
        assertThat(calls()).isEmpty();
    }

    /** Returns a folder with what the script needs of a system, and neither Java nor Maven. */
    private String tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (Files.exists(tools)) {
            return tools.toString();
        }
        Files.createDirectories(tools);
        for (String name : List.of("bash", "sh", "cat", "mv", "readlink", "rm")) {
            for (String place : System.getenv("PATH").split(":", -1)) {
                Path program = Path.of(place, name);
                if (Files.isExecutable(program)) {
                    program(tools.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
                    break;
                }
            }
        }
        return tools.toString();
    }

    @Test
    void theScriptMayBeCalledByALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("with a blank/chirograph"));
        ProcessBuilder builder = new ProcessBuilder("bash", link.toString(), "--version");
        builder.environment().put("JAVA_HOME", java.toString());

        Process process = builder.start();
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(lastCall())
                .endsWith("-cp " + target.resolve("chirograph.jar") + " dev.chirograph.cli.Chirograph --version");
    }
}
