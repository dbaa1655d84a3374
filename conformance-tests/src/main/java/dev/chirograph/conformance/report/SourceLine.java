package dev.chirograph.conformance.report;

import dev.chirograph.spec.model.Provenance;
import org.jspecify.annotations.Nullable;

/** What of the provider's documentation says something, in one line. */
final class SourceLine {
    private SourceLine() {}

    /** Returns {@code documented in LightLayer User API, Billing / Invoice Details}; empty when nothing is known. */
    static String of(@Nullable Provenance provenance) {
        if (provenance == null) {
            return "";
        }
        String document = provenance.document() == null ? "" : " in " + provenance.document();
        String section = provenance.section() == null ? "" : ", " + provenance.section();
        return provenance.basis().word() + document + section;
    }
}
