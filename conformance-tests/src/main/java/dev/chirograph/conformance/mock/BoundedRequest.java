package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as WireMock may see it. Its body is read up to a bound and no further, as it travels and unpacked: WireMock holds
 * the whole of it, and unpacks gzip without asking how much comes out. That a body has several parts is kept from WireMock,
 * which takes it apart before it asks anybody, and fails where headers are long or the body is not what it says.
 */
final class BoundedRequest extends HttpServletRequestWrapper {
    /** The name that {@code Content-Type} bears here, where WireMock must not read it. */
    static final String HIDDEN_TYPE = "Chirograph-Content-Type";

    private static final String TYPE = "Content-Type";

    private final int largest;
    private final boolean hidden;

    /**
     * Makes a request.
     *
     * @param largest bytes that a body may have
     * @throws TooLargeException when the request says that its body has more
     */
    BoundedRequest(HttpServletRequest request, int largest) {
        super(request);
        if (request.getContentLengthLong() > largest) {
            throw new TooLargeException(largest);
        }
        this.largest = largest;
        String type = request.getHeader(TYPE);
        this.hidden = type != null && ContentType.parse(type).multipart();
    }

    /** Returns the name that a header was sent with. */
    static String sent(String name) {
        return name.equalsIgnoreCase(HIDDEN_TYPE) ? TYPE : name;
    }

    @Override
    public @Nullable String getContentType() {
        return hidden ? null : super.getContentType();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hides(name) ? null : super.getHeader(sent(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(sent(name));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        names.replaceAll(name -> hides(name) ? HIDDEN_TYPE : name);
        return Collections.enumeration(names);
    }

    private boolean hides(String name) {
        return hidden && name.equalsIgnoreCase(TYPE);
    }

    /** Thrown when a body is larger than it may be. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException(int largest) {
            super("the body is larger than " + largest + " bytes");
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        InputStream content = new Counted(super.getInputStream(), largest);
        String encoding = getHeader("Content-Encoding");
        if (encoding == null || !encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
            return new Body(content);
        }
        byte[] packed = content.readAllBytes();
        try (InputStream unpacked = new Counted(new GZIPInputStream(new ByteArrayInputStream(packed)), largest)) {
            unpacked.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Not gzip after all: whoever reads it finds that out, and says so.
            return new Body(new ByteArrayInputStream(packed));
        }
        return new Body(new ByteArrayInputStream(packed));
    }

    /** Fails as soon as more is read than there may be. */
    private static final class Counted extends InputStream {
        private final InputStream content;
        private final int largest;
        private int read;

        Counted(InputStream content, int largest) {
            this.content = content;
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int octet = content.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = content.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            if (more > largest - read) {
                throw new TooLargeException(largest);
            }
            read += more;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** The body as the servlet wants it. It is read at once and by one thread, so nobody listens. */
    private static final class Body extends ServletInputStream {
        private final InputStream content;
        private boolean finished;

        Body(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            int octet = content.read();
            finished |= octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = content.read(target, offset, length);
            finished |= count < 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is read without a listener");
        }
    }
}
