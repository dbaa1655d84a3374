package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands at an https address is fetched only from a host whose certificate is trusted. */
@Timeout(60)
class WebFilesOverTlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final byte[] SCHEMA = "type: boolean\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger requests = new AtomicInteger();

    @TempDir
    Path folder;

    private HttpsServer server;
    private String origin = "";
    private Path store = Path.of("");

    /** Reads a document in a Java of its own, which alone can have other trusted certificates. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) {
            BundledDocument document = new DocumentReader()
                    .read(Path.of(arguments[0]), AllowedReferences.usual().at(arguments[1]), List.of());
            System.out.print(document.root());
        }
    }

    @BeforeEach
    void serve() throws Exception {
        store = folder.resolve("host.p12");
        run(
                "keytool -genkeypair -alias host -keyalg EC -groupname secp256r1 -storetype PKCS12 -storepass changeit"
                        + " -dname CN=host -ext san=ip:127.0.0.1 -validity 2 -keystore",
                store.toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified(store)));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, SCHEMA.length);
            exchange.getResponseBody().write(SCHEMA);
            exchange.close();
        });
        server.start();
        origin = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
        Files.writeString(
                folder.resolve("openapi.yaml"),
                "openapi: 3.1.0\ncomponents: {schemas: {Item: {$ref: '" + origin + "Item.yaml'}}}\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static SSLContext certified(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(store)) {
            keys.load(content, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Runs a program of this Java; the words of the command end where a space is, the others are taken as they are. */
    private static String run(String command, String... others) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        words.addAll(List.of(others));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    @Test
    void aHostThatNobodyVouchesForIsAskedNothing() {
        List<Diagnostic> problems = catchThrowableOfType(
                        ContractException.class,
                        () -> new DocumentReader()
                                .read(
                                        folder.resolve("openapi.yaml"),
                                        AllowedReferences.usual().at(origin),
                                        List.of()))
                .diagnostics();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("unreachable-reference");
            assertThat(problem.location().line()).isEqualTo(2);
            assertThat(problem.message())
                    .isEqualTo(
                            "$ref \"" + origin + "Item.yaml\" cannot be read: this Java does not trust the certificate"
                                    + " of the host; the system property javax.net.ssl.trustStore names a file of trusted ones");
        });
        assertThat(requests).hasValue(0);
    }

    @Test
    void aHostInTheStoreOfTrustedCertificatesIsAsked() throws Exception {
        String document = run(
                "java -Djavax.net.ssl.trustStorePassword=changeit",
                "-Djavax.net.ssl.trustStore=" + store,
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                folder.resolve("openapi.yaml").toString(),
                origin);

        assertThat(document).contains("{\"type\":\"boolean\"}");
        assertThat(requests).hasValue(1);
    }
}
