package dev.asynclint.analysis;

import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a walk after exceptions is.
 *
 * @param self the type of {@code this}, empty where only a supertype is known
 * @param functions what is known of the parameters and fields that are functions
 * @param caught the types that somebody on the way out catches
 * @param strict whether what nobody can see may throw
 */
record ThrowingScope(
        BodyFacts body,
        Optional<String> self,
        Map<Var, PassedFunctions.Function> functions,
        Set<String> caught,
        boolean strict) {
    static ThrowingScope of(BodyFacts body, Optional<String> self) {
        return new ThrowingScope(body, self, Map.of(), Set.of(), false);
    }

    ThrowingScope asStrict() {
        return new ThrowingScope(body, self, functions, caught, true);
    }

    ThrowingScope with(Map<Var, PassedFunctions.Function> given) {
        return new ThrowingScope(body, self, given, caught, strict);
    }

    ThrowingScope catching(Set<String> types) {
        Set<String> all = new HashSet<>(caught);
        all.addAll(types);
        return catchingOnly(all);
    }

    ThrowingScope catchingOnly(Set<String> types) {
        return new ThrowingScope(body, self, functions, types, strict);
    }

    /** The code of a method that is called here. */
    ThrowingScope entering(BodyFacts callee, Optional<String> type, Map<Var, PassedFunctions.Function> given) {
        return new ThrowingScope(callee, type, given, caught, strict);
    }
}
