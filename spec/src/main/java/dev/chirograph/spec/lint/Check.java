package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;

/**
 * A rule together with what finds out whether a contract keeps it.
 *
 * @param rule the rule
 * @param finder complains about every place that breaks it
 */
record Check(Rule rule, Finder finder) {

    /** Looks through a contract; stateless. */
    @FunctionalInterface
    interface Finder {
        void find(Contract contract, Complaints complaints);
    }

    /** Where a rule complains. */
    static final class Complaints {
        private final Rule rule;
        private final Diagnostics diagnostics;

        Complaints(Rule rule, Diagnostics diagnostics) {
            this.rule = rule;
            this.diagnostics = diagnostics;
        }

        void at(String pointer, String message) {
            if (rule.severity() == Severity.ERROR) {
                diagnostics.at(pointer).error(rule.id(), message);
            } else {
                diagnostics.at(pointer).warning(rule.id(), message);
            }
        }
    }

    static Check error(String id, Scope scope, String text, Finder finder) {
        return new Check(new Rule(id, Severity.ERROR, scope, text), finder);
    }

    static Check warning(String id, Scope scope, String text, Finder finder) {
        return new Check(new Rule(id, Severity.WARNING, scope, text), finder);
    }
}
