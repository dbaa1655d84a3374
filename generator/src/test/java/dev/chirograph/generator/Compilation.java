package dev.chirograph.generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Generated sources, compiled with every warning on.
 *
 * @param complaints errors and warnings of the compiler; empty when the sources are clean
 * @param classes folder of the class files
 */
public record Compilation(List<String> complaints, Path classes) {

    private static final List<String> EVERY_WARNING =
            List.of("-Xlint:all,-processing", "-proc:none", "--release", "17");

    /** Compiles every source below some folders for Java 17, against the runtime library, and checks its Javadoc. */
    public static Compilation of(Path... sources) {
        return of(List.of("-Xdoclint:all,-missing"), sources);
    }

    /**
     * Compiles as {@link #of} does, and lets NullAway judge what is null.
     *
     * @param packageName the package, which is {@code @NullMarked}, whose classes are judged
     */
    public static Compilation underNullAway(Path sources, String packageName) {
        return of(
                List.of(
                        "-Xdoclint:all,-missing",
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        "-XDaddTypeAnnotationsToSymbol=true",
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
                                + " -XepOpt:NullAway:AnnotatedPackages=" + packageName),
                sources);
    }

    private static Compilation of(List<String> more, Path... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = Files.createTempDirectory("generated-classes");
            List<String> options = new ArrayList<>(EVERY_WARNING);
            options.addAll(more);
            options.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-d", classes.toString()));
            compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(Stream.of(sources)
                                    .flatMap(folder -> sourcesBelow(folder).stream())
                                    .toList()))
                    .call();
            return new Compilation(
                    diagnostics.getDiagnostics().stream()
                            .filter(Compilation::concernsTheSource)
                            .map(Object::toString)
                            .toList(),
                    classes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the compiler says of the class path (a jar that is named in a manifest but absent) is not ours. */
    private static boolean concernsTheSource(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null || diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    /** Returns every source below a folder; none when there is no such folder. */
    static List<Path> sourcesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the names of the top-level types that a source declares; fails when it is no Java. */
    public static List<String> typesOf(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    new StringWriter(), files, diagnostics, List.of(), null, files.getJavaFileObjects(source));
            List<String> types = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.getTypeDecls()
                        .forEach(type ->
                                types.add(((ClassTree) type).getSimpleName().toString()));
            }
            if (!diagnostics.getDiagnostics().isEmpty()) {
                throw new AssertionError(diagnostics.getDiagnostics().toString());
            }
            return types;
        }
    }

    /** Returns a compiled class. */
    Class<?> load(String name) {
        try {
            // Not closed: the classes load further ones while they are used.
            return Class.forName(name, true, loader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns a loader of the compiled classes; the caller closes it. */
    public URLClassLoader loader() {
        try {
            return new URLClassLoader(
                    new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
