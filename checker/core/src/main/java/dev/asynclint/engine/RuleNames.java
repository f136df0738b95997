package dev.asynclint.engine;

import dev.asynclint.api.Nearest;
import dev.asynclint.rules.Aliases;
import dev.asynclint.rules.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules as people write them: by our name, or by another tool's. */
public final class RuleNames {
    private RuleNames() {}

    /** Our names of what is written; empty when it is no rule. */
    public static Set<String> of(String written) {
        return Rules.byName(written).isPresent() ? Set.of(written) : new TreeSet<>(Aliases.rulesCalled(written));
    }

    /** {@code unknown rule `X`; did you mean `Y`?} */
    public static String unknown(String written) {
        return "unknown rule `" + written + "`" + Nearest.suggestion(written, Rules.names());
    }

    /** {@code `java:S2142` is `SwallowedInterrupt` here}, where another tool's name is written. */
    public static Optional<String> hint(String written) {
        List<String> ours = Aliases.rulesCalled(written);
        return ours.isEmpty()
                ? Optional.empty()
                : Optional.of("`" + written + "` is `" + String.join("`, `", ours) + "` here");
    }
}
