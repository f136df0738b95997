package dev.asynclint.rules;

import dev.asynclint.analysis.Outliving;
import dev.asynclint.analysis.Outliving.Fate;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports a resource that a block closes while asynchronous work that the block began may still use it. */
public final class ResourceClosedBeforeCompletion implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ResourceClosedBeforeCompletion",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a resource is closed while asynchronous work may still use it");

    private static final String CAPTURED = "`%s` is closed when this block ends; what `%s` starts may still use it";
    private static final String STARTED = "`%s` is closed when this block ends, before the result of `%s` is there";
    private static final String RELEASED = "`%s` is released when this block ends, before the result of `%s` is there";
    private static final String HINT = "close it when the work has completed, or wait for the work in the block";

    private static final String HINT_PERMIT = "release it when the work has completed";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Try.class, ResourceClosedBeforeCompletion::check);
        on.each(Try.class, ResourceClosedBeforeCompletion::checkPermit);
    }

    private static void check(Try attempt, BodyContext body) {
        List<Held> resources = Held.of(attempt, body);
        if (resources.isEmpty()) {
            return;
        }
        Outliving outliving = new Outliving(body.program(), body.facts(), attempt.body());
        Set<Call> chains = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Held held : resources) {
            if (!held.waitsForUsers(body)) {
                Search search = new Search(attempt, held, held.views(attempt.body(), body), outliving, body);
                search.eachProblem((call, message) -> {
                    if (chains.add(outliving.end(call)) && !outliving.waits()) {
                        body.report(call.nameSpan(), message, HINT);
                    }
                });
            }
        }
    }

    /** A permit that limits how much runs at once limits nothing when it is given back before the work has ended. */
    private static void checkPermit(Try attempt, BodyContext body) {
        Optional<Call> release = Held.lastCalls(attempt)
                .filter(call -> call.name().equals("release")
                        && body.api().isSubtype(call.receiverType(), "java.util.concurrent.Semaphore"))
                .findFirst();
        if (release.isEmpty() || !(release.get().receiver().orElse(null) instanceof Read permits)) {
            return;
        }
        Outliving outliving = new Outliving(body.program(), body.facts(), attempt.body());
        for (Call call : body.facts().calls()) {
            if (attempt.body().span().contains(call.span())
                    && outliving.isRunByBlock(call)
                    && outliving.begins(call)
                    && outliving.of(call) == Fate.LEAVES
                    && !outliving.waits()) {
                body.report(
                        call.nameSpan(), RELEASED.formatted(permits.variable().name(), call.name()), HINT_PERMIT);
            }
        }
    }

    /** What to look for: work that outlives the block and uses one resource, or what reads from it. */
    private record Search(Try attempt, Held held, Set<Var> views, Outliving outliving, BodyContext body) {
        void eachProblem(BiConsumer<Call, String> sink) {
            for (Call call : body.facts().calls()) {
                if (attempt.body().span().contains(call.span()) && outliving.isRunByBlock(call)) {
                    message(call)
                            .ifPresent(text -> sink.accept(
                                    call,
                                    text.formatted(
                                            held.variable().name(),
                                            call.isCreation()
                                                    ? "new " + call.type().simpleName()
                                                    : call.name())));
                }
            }
        }

        private Optional<String> message(Call call) {
            boolean captured = call.args().stream().anyMatch(arg -> usesLater(arg, call));
            if (!captured && !isStartedOnResource(call)) {
                return Optional.empty();
            }
            if (outliving.isMadeComplete(call) || finishesEarlier(call)) {
                return Optional.empty();
            }
            Fate fate = outliving.of(call);
            if (captured) {
                boolean outlives = fate == Fate.LEAVES || fate == Fate.DROPPED && !outliving.isLazy(call);
                return Optional.of(CAPTURED).filter(text -> outlives);
            }
            return Optional.of(STARTED).filter(text -> fate == Fate.LEAVES);
        }

        /** Whether an argument is code that uses the resource, and runs when it likes; or is what a publisher reads. */
        private boolean usesLater(Expr arg, Call call) {
            return body.facts().source(arg) instanceof Lambda lambda
                    ? captures(lambda) && !isOfInnerResource(lambda) && runsLater(lambda, arg, call)
                    : outliving.isLazy(call) && Held.isView(arg, views, body);
        }

        private boolean runsLater(Lambda lambda, Expr arg, Call call) {
            Running running = body.program().places().of(body.facts(), lambda);
            return running instanceof Running.On
                    || running instanceof Running.Deferred
                    || running instanceof Running.Unknown
                            && body.useOf(arg) instanceof Use.Argument argument
                            && body.program().places().isHandedOver(call, argument.index());
        }

        /** Whether the code does more with the resource than to close it. */
        private boolean captures(Lambda lambda) {
            List<Read> reads = new ArrayList<>();
            Body.each(lambda.body(), Read.class, reads::add);
            return reads.stream()
                    .filter(read -> views.contains(read.variable()))
                    .anyMatch(read -> !(body.useOf(read) instanceof Use.Receiver use
                            && use.call().name().equals("close")));
        }

        /** Whether the code uses a resource of a block inside this one, which is closed first and reported there. */
        private boolean isOfInnerResource(Lambda lambda) {
            return inner().filter(held -> !held.waitsForUsers(body))
                    .anyMatch(held -> Mentions.reads(lambda.body(), held.variable()));
        }

        /** Whether the work is given to an executor that is closed before the resource is, and waits. */
        private boolean finishesEarlier(Call call) {
            List<Held> executors = Stream.concat(
                            Held.of(attempt, body).stream()
                                    .filter(other -> other.variable().declaredAt()
                                            > held.variable().declaredAt()),
                            inner())
                    .filter(other -> other.waitsForUsers(body))
                    .toList();
            return Stream.concat(call.receiver().stream(), call.args().stream())
                    .filter(Read.class::isInstance)
                    .anyMatch(value ->
                            executors.stream().anyMatch(held -> held.variable().equals(((Read) value).variable())));
        }

        private Stream<Held> inner() {
            List<Held> inner = new ArrayList<>();
            Body.each(attempt.body(), Try.class, nested -> inner.addAll(Held.of(nested, body)));
            return inner.stream();
        }

        /** {@code client.sendAsync(request)}: a result that the resource still has to deliver. */
        private boolean isStartedOnResource(Call call) {
            return call.receiver().orElse(null) instanceof Read read
                    && read.variable().equals(held.variable())
                    && !call.args().isEmpty()
                    && body.facts(call)
                            .result()
                            .filter(result -> result.start() != Awaitable.Start.NONE)
                            .isPresent()
                    && !Dropped.isFluent(call, body);
        }
    }
}
