package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream with one stage that starts work and a later one that waits for it. It looks parallel, but streams are lazy:
 * each element runs through both stages before the next one is started.
 *
 * @param stage the stage that waits
 * @param await the call in it that waits
 * @param start the call in the earlier stage that starts
 */
record LazyStages(Call stage, Call await, Call start) {
    private static final Set<String> MAPS = Set.of("map", "mapToObj");
    private static final int DEPTH = 4;
    private static final int TO_LIST_SINCE = 16;

    /** The trap that ends in a function which waits for what it is given. */
    static Optional<LazyStages> endingIn(Lambda waiting, BodyContext body) {
        Optional<Call> await = waitForParameter(waiting, body);
        Optional<Call> stage = await.isPresent() ? stageOf(waiting, body) : Optional.empty();
        if (stage.isEmpty() || !Streams.isSequentialToTheEnd(stage.get(), body)) {
            return Optional.empty();
        }
        return startBefore(stage.get(), body).map(start -> new LazyStages(stage.get(), await.get(), start));
    }

    private static Optional<Call> waitForParameter(Lambda waiting, BodyContext body) {
        Awaits awaits = body.program().awaits();
        List<Call> found = new ArrayList<>();
        for (Var given : waiting.params()) {
            if (body.api().isAwaitable(given.type().name())) {
                Body.each(waiting.body(), Call.class, call -> {
                    if (awaits.awaited(body.facts(), call)
                                    .filter(v -> isOf(v, given, body))
                                    .isPresent()
                            || isWaitHelper(call, given, body)) {
                        found.add(call);
                    }
                });
            }
        }
        return found.stream().findFirst();
    }

    private static boolean isOf(Expr value, Var given, BodyContext body) {
        return body.program()
                .awaits()
                .rootVariable(body.facts(), value)
                .filter(read -> read.variable().equals(given))
                .isPresent();
    }

    /** Whether a method of the project is called only to wait for what it is given. */
    private static boolean isWaitHelper(Call call, Var given, BodyContext body) {
        for (int i = 0; i < call.args().size(); i++) {
            if (call.args().get(i) instanceof Read read && read.variable().equals(given)) {
                for (MethodDecl target : body.program().targets(call)) {
                    return waitsFor(target, i, body);
                }
            }
        }
        return false;
    }

    private static boolean waitsFor(MethodDecl method, int parameter, BodyContext body) {
        BodyFacts helper = body.program().of(method.body().orElseThrow());
        if (parameter >= helper.body().parameters().size()) {
            return false;
        }
        Var given = helper.body().parameters().get(parameter);
        return helper.calls().stream()
                .anyMatch(call -> body.program()
                        .awaits()
                        .awaited(helper, call)
                        .flatMap(value -> body.program().awaits().rootVariable(helper, value))
                        .filter(read -> read.variable().equals(given))
                        .isPresent());
    }

    /** The stage that a function belongs to: its argument, or part of a collector that is. */
    private static Optional<Call> stageOf(Lambda function, BodyContext body) {
        Expr at = function;
        for (int i = 0; i < DEPTH && body.facts().finalUse(at) instanceof Use.Argument argument; i++) {
            if (Streams.isStream(argument.call().receiverType(), body)) {
                return Optional.of(argument.call());
            }
            at = argument.call();
        }
        return Optional.empty();
    }

    private static Optional<Call> startBefore(Call stage, BodyContext body) {
        for (Call before : Streams.before(stage, body)) {
            if (Streams.isBarrier(before)) {
                return Optional.empty();
            }
            if (MAPS.contains(before.name()) && before.args().size() == 1) {
                if (!(body.facts().source(before.args().get(0)) instanceof Lambda mapper)) {
                    return Optional.empty();
                }
                List<Expr> results = BodyFacts.results(mapper);
                Optional<Call> start = results.stream()
                        .flatMap(result -> body.program().awaits().start(body.facts(), result).stream())
                        .findFirst();
                if (start.isPresent()) {
                    return start.filter(call -> mapper.span().contains(call.span()));
                }
                if (!results.stream()
                        .allMatch(result -> isOf(result, mapper.params().get(0), body))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Everything is started before the first wait; that may be more at once than before. */
    List<Fix> splitInTwo(BodyContext body) {
        boolean lazy =
                body.facts(start).result().filter(result -> result.isLazy()).isPresent();
        if (lazy || stage.receiver().isEmpty()) {
            return List.of();
        }
        int end = stage.receiver().get().span().end();
        CharSequence text = body.text();
        int dot = end;
        while (dot < stage.nameSpan().start() && Character.isWhitespace(text.charAt(dot))) {
            dot++;
        }
        if (text.charAt(dot) != '.') {
            return List.of();
        }
        String space = text.subSequence(end, dot).toString();
        boolean toList = body.program().isAtLeast(TO_LIST_SINCE);
        String collect = toList ? ".toList()" : ".collect(Collectors.toList())";
        return List.of(new Fix(
                "Start all, then wait for each",
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), new Span(end, end), space + collect + space + ".stream()")),
                toList ? List.of() : List.of("java.util.stream.Collectors")));
    }
}
