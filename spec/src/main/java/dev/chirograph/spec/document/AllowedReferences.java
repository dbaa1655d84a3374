package dev.chirograph.spec.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the references of a document may lead. Immutable and thread-safe. */
public final class AllowedReferences {
    private final @Nullable Path root;
    private final List<WebAddress> addresses;

    private AllowedReferences(@Nullable Path root, List<WebAddress> addresses) {
        this.root = root;
        this.addresses = addresses;
    }

    /**
     * Returns what is allowed unless the user says otherwise: files below the nearest folder above the document that
     * holds a {@code contracts.yaml}, else below its own; no address.
     */
    public static AllowedReferences usual() {
        return new AllowedReferences(null, List.of());
    }

    /** Returns these with files below another folder, symbolic links resolved. */
    public AllowedReferences below(Path folder) {
        return new AllowedReferences(folder, addresses);
    }

    /**
     * Returns these with an address and everything below it.
     *
     * @param prefix http or https, with a host; {@code https://example.com/api} allows {@code
     *     https://example.com/api/common.yaml}, but not {@code https://example.com/apis}
     * @throws IllegalArgumentException when it is none, or has a user name, a query or a fragment; the message does not
     *     repeat it
     */
    public AllowedReferences at(String prefix) {
        if (prefix.indexOf('?') >= 0 || prefix.indexOf('#') >= 0) {
            throw new IllegalArgumentException("an address that is allowed has neither query nor fragment");
        }
        try {
            List<WebAddress> more = new ArrayList<>(addresses);
            more.add(WebAddress.of(prefix));
            return new AllowedReferences(root, List.copyOf(more));
        } catch (ForbiddenReferenceException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Returns the folder that references may not leave; null for the usual one. */
    public @Nullable Path root() {
        return root;
    }

    /** Returns the addresses that are allowed, in the order in which they were. */
    public List<String> addresses() {
        return addresses.stream().map(address -> address.uri().toString()).toList();
    }

    boolean allow(WebAddress address) {
        return addresses.stream().anyMatch(address::isBelow);
    }
}
