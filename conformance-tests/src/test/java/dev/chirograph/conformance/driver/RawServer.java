package dev.chirograph.conformance.driver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server that keeps each request as it came, and answers with given bytes; after an empty answer it hangs up. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final byte[] answer;
    private final byte[] drop;

    RawServer(byte[] answer) throws IOException {
        this(answer, new byte[0]);
    }

    private RawServer(byte[] answer, byte[] drop) throws IOException {
        this.answer = answer;
        this.drop = drop;
        threads.execute(this::accept);
    }

    /** Answers with a beginning that is followed by the same drop again and again, until somebody hangs up. */
    static RawServer dripping(String beginning, String drop) throws IOException {
        return new RawServer(
                beginning.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1),
                drop.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    static RawServer answering(String answer) throws IOException {
        return new RawServer(answer.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api/");
    }

    /** Heads and bodies, line ends as line feeds. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String request = read(in); !request.isEmpty(); request = read(in)) {
                requests.add(request);
                if (answer.length == 0) {
                    return;
                }
                connection.getOutputStream().write(answer);
                while (drop.length > 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10)); // The slowness is what is answered.
                    connection.getOutputStream().write(drop);
                }
            }
        } catch (IOException e) {
            // The driver has hung up.
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int left = Integer.MAX_VALUE;
        for (int octet = 0; left > 0 && (octet = in.read()) >= 0; left--) {
            head.append((char) octet);
            if (left > 1_000_000 && head.toString().endsWith("\r\n\r\n")) {
                left = length(head.toString()) + 1;
            }
        }
        return head.toString().replace("\r\n", "\n");
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
