package dev.asynclint.rules;

import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Locking.Does;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a lock that is meant to cover asynchronous work, and does not: it belongs to the thread that took it. */
public final class LockAcrossAsyncBoundary implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "LockAcrossAsyncBoundary",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "a lock is meant to cover a callback, where another thread runs that does not hold it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.does(Does.RELEASES), LockAcrossAsyncBoundary::checkRelease);
        on.each(Assign.class, LockAcrossAsyncBoundary::checkState);
    }

    /** A lock is given back by another thread than took it: the call throws, and the lock stays taken for ever. */
    private static void checkRelease(Call release, BodyContext body) {
        if (!body.facts(release).does(Does.RELEASES) || body.isTest()) {
            return;
        }
        Optional<Lambda> callback = callbackAround(release, body);
        Optional<Call> taking = callback.flatMap(code -> takenOutside(code, release, body));
        taking.ifPresent(before -> report(
                release.nameSpan(),
                "`%s` runs in a callback, on a thread that does not hold the lock".formatted(release.name()),
                new Note(body.path(), before.nameSpan(), "takes the lock"),
                "use a `Semaphore`, which any thread may release",
                body));
    }

    private static Optional<Lambda> callbackAround(Node node, BodyContext body) {
        Places places = body.program().places();
        Places.Region region = places.region(body.facts(), node);
        return region.start().filter(code -> region.running() != Running.UNKNOWN || isHandedOver(code, body));
    }

    /** Whether another thread runs a function, even if nobody knows which. */
    private static boolean isHandedOver(Lambda code, BodyContext body) {
        return body.facts().finalUse(code) instanceof Use.Argument argument
                && (body.program().places().isHandedOver(argument.call(), argument.index())
                        || isStepOfReturned(argument.call(), body));
    }

    /** Whether a call is a step of a publisher that the method returns: it runs where others subscribe, or emit. */
    private static boolean isStepOfReturned(Call step, BodyContext body) {
        Expr last = step;
        while (body.facts().finalUse(last) instanceof Use.Receiver next) {
            last = next.call();
        }
        return body.facts(step).result().filter(Awaitable::isLazy).isPresent()
                && body.facts().finalUse(last) instanceof Use.Returned;
    }

    private static Optional<Call> takenOutside(Lambda callback, Call release, BodyContext body) {
        Call found = null;
        for (Call call : body.facts().calls()) {
            boolean same = body.facts(call).does(Does.TAKES)
                    && body.program().locks().isSame(body.facts(), call.receiver(), release.receiver());
            if (same && callback.span().contains(call.span())) {
                return Optional.empty();
            }
            found = same ? call : found;
        }
        return Optional.ofNullable(found);
    }

    /** State that a lock guards is written in a callback, which runs when the lock is given back. */
    private static void checkState(Assign assign, BodyContext body) {
        if (!(assign.target() instanceof Read target) || !target.variable().isField() || body.isTest()) {
            return;
        }
        Optional<Lambda> callback = callbackAround(assign, body);
        if (callback.isEmpty() || isReset(assign, body) || !heldAt(assign, body).isEmpty()) {
            return;
        }
        List<Locks.Held> around = heldAt(callback.get(), body);
        if (!around.isEmpty() && isFirst(assign, callback.get(), body) && isGuarded(target.variable(), assign, body)) {
            report(
                    target.span(),
                    "`%s` is written in a callback, which runs without the lock"
                            .formatted(target.variable().name()),
                    new Note(body.path(), around.get(0).taken(), "the lock is held until this code ends"),
                    "take the lock inside the callback",
                    body);
        }
    }

    /**
     * {@code busy = false}, or any value for a volatile field: whatever it was before, it is that now, and a lock would
     * change nothing about it.
     */
    private static boolean isReset(Assign assign, BodyContext body) {
        int end = assign.target().span().end();
        int start = assign.value().span().start();
        return (assign.value() instanceof Literal || isVolatile(assign, body))
                && end < start
                && body.text()
                        .subSequence(end, start)
                        .toString()
                        .replace('(', ' ')
                        .strip()
                        .equals("=");
    }

    /** As it is written: the tree does not say it. */
    private static boolean isVolatile(Assign assign, BodyContext body) {
        return assign.target() instanceof Read target
                && body.program()
                        .declaration(target.variable().owner())
                        .filter(owner -> Pattern.compile("\\bvolatile\\s[^;={}()]*\\b"
                                        + Pattern.quote(target.variable().name()) + "\\s*[;=]")
                                .matcher(owner.file().text())
                                .find())
                        .isPresent();
    }

    /** Whether no other field is written in a callback before: who mends the first one sees the others. */
    private static boolean isFirst(Assign assign, Lambda callback, BodyContext body) {
        boolean[] first = {true};
        Body.each(
                callback,
                Assign.class,
                other -> first[0] &= other.span().start() >= assign.span().start()
                        || isReset(other, body)
                        || !(other.target() instanceof Read target
                                && target.variable().isField()));
        return first[0];
    }

    private static List<Locks.Held> heldAt(Node node, BodyContext body) {
        return body.program()
                .locks()
                .heldAt(body.facts(), node, body.program().places().region(body.facts(), node));
    }

    /** Whether another method of the class uses the field under a lock. */
    private static boolean isGuarded(Var field, Assign except, BodyContext body) {
        for (MethodDecl method : body.body().method().owner().methods()) {
            if (method.body().isEmpty()) {
                continue;
            }
            BodyContext code = new BodyContext(
                    body.program(), body.program().of(method.body().get()), body.reporter());
            boolean[] guarded = {false};
            Body.each(
                    code.body().root(),
                    Read.class,
                    read -> guarded[0] |= read != except.target()
                            && read.variable().equals(field)
                            && !heldAt(read, code).isEmpty());
            if (guarded[0]) {
                return true;
            }
        }
        return false;
    }

    private static void report(Span span, String message, Note note, String hint, BodyContext body) {
        body.reporter().report(body.body(), span, message, List.of(note), List.of(), hint);
    }
}
