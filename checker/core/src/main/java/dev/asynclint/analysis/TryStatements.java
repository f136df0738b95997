package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an exception leaves a {@code try} statement, past what catches it there. */
final class TryStatements {
    private static final Set<String> EVERYTHING =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");

    private final Throwing throwing;

    TryStatements(Throwing throwing) {
        this.throwing = throwing;
    }

    Optional<Throwing.Way> outOf(ThrowingScope scope, Try attempt) {
        if (isGuarded(attempt)) {
            return rethrown(scope, attempt).filter(way -> canFail(scope, attempt));
        }
        ThrowingScope inner = scope.catching(caughtBy(attempt));
        return throwing.first(inner, attempt.resources())
                .or(() -> throwing.out(inner, attempt.body()))
                .or(() -> throwing.first(
                        scope, attempt.catches().stream().map(Try.Catch::body).toList()))
                .or(() -> attempt.finalizer().flatMap(block -> throwing.out(scope, block)));
    }

    /** Whether a statement catches whatever its body throws. */
    static boolean isGuarded(Stmt statement) {
        return statement instanceof Try attempt && caughtBy(attempt).stream().anyMatch(EVERYTHING::contains);
    }

    private static Set<String> caughtBy(Try attempt) {
        Set<String> types = new HashSet<>();
        attempt.catches().forEach(clause -> clause.types().forEach(type -> types.add(type.name())));
        return types;
    }

    /** Who guards the essential part has thought about the rest: only what is thrown there on purpose counts. */
    Optional<Throwing.Way> outOfGuarded(ThrowingScope scope, Block block) {
        return throwing.first(
                scope,
                block.statements().stream()
                        .filter(statement -> isGuarded(statement) || statement instanceof Throw)
                        .toList());
    }

    private Optional<Throwing.Way> rethrown(ThrowingScope scope, Try attempt) {
        return attempt.catches().stream()
                .filter(clause ->
                        clause.types().stream().noneMatch(type -> type.name().endsWith("Error")))
                .flatMap(clause -> rethrown(scope, clause).stream())
                .findFirst();
    }

    /** Whether there is anything to catch. */
    private boolean canFail(ThrowingScope scope, Try attempt) {
        ThrowingScope inside = scope.catchingOnly(Set.of());
        return throwing.first(inside, attempt.resources())
                .or(() -> throwing.out(inside, attempt.body()))
                .isPresent();
    }

    /** A clause that always throws lets the failure out; one that throws under a condition has its reasons. */
    private Optional<Throwing.Way> rethrown(ThrowingScope scope, Try.Catch clause) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        if (!exits.equals(Set.of(Exits.Exit.THROW))) {
            return Optional.empty();
        }
        List<TypeRef> types = new ArrayList<>();
        Body.each(clause.body(), Throw.class, raised -> types.add(raised.value().type()));
        return types.stream().allMatch(type -> throwing.isCaught(type, scope))
                ? Optional.empty()
                : Throwing.Way.at(scope.body(), clause.body(), types.size() == 1 ? types.get(0) : TypeRef.UNKNOWN);
    }
}
