package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Local collections of futures: where the futures come from, and whether anybody takes them out again. */
final class FutureCollections {
    private static final Set<String> FILLS =
            Set.of("add", "addFirst", "addLast", "addAll", "offer", "push", "put", "putAll");
    private static final Set<String> COUNTS = Set.of("size", "isEmpty", "clear", "ensureCapacity");

    private FutureCollections() {}

    /** A call that starts a future of a collection from which nobody takes one out; empty when somebody may. */
    static Optional<Call> started(Var variable, Expr value, BodyContext body) {
        if (!holdsFutures(variable.type(), body)
                || body.reads().writesTo(variable).size() != 1
                || Dropped.isCaptured(variable, body)) {
            return Optional.empty();
        }
        List<Read> reads = body.reads().of(variable);
        if (!reads.stream().allMatch(read -> isOnlyFilledOrCounted(read, body)) || Dropped.isCaptured(variable, body)) {
            return Optional.empty();
        }
        return reads.stream()
                .flatMap(read -> filledWith(read, body).stream())
                .findFirst()
                .or(() -> value instanceof Call made ? startedInChain(made, body) : Optional.empty());
    }

    /** Whether a type is a collection or map of futures. */
    static boolean holdsFutures(TypeRef type, BodyContext body) {
        return !type.args().isEmpty()
                && (body.api().isSubtype(type.name(), "java.util.Collection")
                        || body.api().isSubtype(type.name(), "java.util.Map"))
                && type.args().stream().anyMatch(arg -> isFuture(arg, body));
    }

    /** The call by which a function in a chain, that of {@code stream.map(…).toList()}, starts a future. */
    static Optional<Call> startedInChain(Call last, BodyContext body) {
        for (Expr at = last;
                at instanceof Call link;
                at = link.receiver().map(body.facts()::source).orElse(null)) {
            for (Expr arg : link.args()) {
                if (body.facts().source(arg) instanceof Lambda lambda) {
                    Optional<Call> start = startedBy(lambda, body);
                    if (start.isPresent()) {
                        return start;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Call> startedBy(Lambda lambda, BodyContext body) {
        return BodyFacts.results(lambda).stream()
                .map(body.facts()::source)
                .flatMap(result -> starts(result, body).stream())
                .findFirst();
    }

    private static Optional<Call> starts(Expr value, BodyContext body) {
        return value instanceof Call call && Losses.isRunning(call, body) && !Losses.isSeenElsewhere(call, body)
                ? Optional.of(call)
                : Optional.empty();
    }

    private static boolean isOnlyFilledOrCounted(Read read, BodyContext body) {
        return body.useOf(read) instanceof Use.Receiver receiver
                && (COUNTS.contains(receiver.call().name())
                        || FILLS.contains(receiver.call().name())
                                && body.useOf(receiver.call()).isDiscarded());
    }

    private static Optional<Call> filledWith(Read read, BodyContext body) {
        if (!(body.useOf(read) instanceof Use.Receiver receiver)
                || !FILLS.contains(receiver.call().name())) {
            return Optional.empty();
        }
        return receiver.call().args().stream()
                .map(body.facts()::source)
                .flatMap(arg -> starts(arg, body).stream())
                .findFirst();
    }

    private static boolean isFuture(TypeRef type, BodyContext body) {
        return body.api()
                .awaitable(type.name())
                .filter(fact -> fact.isEager() && fact.report() == Awaitable.Report.YES)
                .isPresent();
    }
}
