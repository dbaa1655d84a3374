package dev.chirograph.spec.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files, and the documents at addresses that the user allowed. A document that was fetched can refer to addresses only.
 *
 * <p>Each address is asked once, whatever comes of it. Not thread-safe.
 */
final class WebFiles implements SourceFiles {
    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 410);

    private final SourceFiles files;
    private final AllowedReferences allowed;
    private final FetchLimits limits;
    private final Map<WebAddress, Outcome> outcomes = new HashMap<>();
    private final Map<String, InputStream> contents = new HashMap<>();
    private @Nullable WebFetch fetch;

    WebFiles(SourceFiles files, AllowedReferences allowed, FetchLimits limits) {
        this.files = files;
        this.allowed = allowed;
        this.limits = limits;
    }

    /** What came of asking an address: a document, or the reason why there is none. */
    @FunctionalInterface
    private interface Outcome {
        SourceFile file() throws ForbiddenReferenceException, IOException;
    }

    @Override
    public SourceFile resolve(SourceFile from, String reference) throws ForbiddenReferenceException, IOException {
        boolean fetched = contents.containsKey(from.key());
        if (!fetched && !WebAddress.looksLike(reference)) {
            return files.resolve(from, reference);
        }
        WebAddress address = fetched ? WebAddress.of(from.key()).resolve(reference) : WebAddress.of(reference);
        Outcome outcome = outcomes.get(address);
        if (outcome == null) {
            outcome = ask(address);
            outcomes.put(address, outcome);
        }
        return outcome.file();
    }

    private Outcome ask(WebAddress address) {
        try {
            SourceFile file = follow(address);
            return () -> file;
        } catch (ForbiddenReferenceException e) {
            return () -> {
                throw e;
            };
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        }
    }

    private SourceFile follow(WebAddress start) throws ForbiddenReferenceException, IOException {
        WebAddress address = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!allowed.allow(address)) {
                throw new ForbiddenReferenceException((redirects == 0
                                ? "no address is fetched unless it is allowed"
                                : "it is redirected to " + address.shown() + ", which is not allowed")
                        + "; --allow-ref " + address.folder() + " allows it");
            }
            WebFetch.Answer answer = fetch().get(address);
            if (!REDIRECTS.contains(answer.status()) || answer.location() == null) {
                return file(address, answer);
            }
            address = address.resolve(answer.location());
        }
        throw new UnreachableReferenceException("it is redirected more than " + MOST_REDIRECTS + " times");
    }

    private SourceFile file(WebAddress address, WebFetch.Answer answer) throws IOException {
        if (NOTHING_THERE.contains(answer.status())) {
            throw new FileNotFoundException(address.shown());
        }
        if (answer.status() != OK) {
            throw new UnreachableReferenceException("the answer has the status " + answer.status());
        }
        if (answer.mediaType().toLowerCase(Locale.ROOT).contains("html")) {
            throw new UnreachableReferenceException("the answer is HTML");
        }
        String key = address.uri().toString();
        contents.put(key, answer.content());
        return new SourceFile(key, address.shown());
    }

    private WebFetch fetch() {
        WebFetch known = fetch;
        if (known == null) {
            known = new WebFetch(limits);
            fetch = known;
        }
        return known;
    }

    @Override
    public InputStream open(SourceFile file) throws IOException {
        InputStream content = contents.get(file.key());
        return content == null ? files.open(file) : content;
    }
}
