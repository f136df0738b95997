package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports work that begins while a chain is put together, before anybody subscribes. */
public final class EagerWorkInReactiveAssembly implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "EagerWorkInReactiveAssembly",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "work begins while a chain is put together, before anybody subscribes or whether it is needed or not");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DEPTH = 3;

    /** What is written to a log changes nothing. */
    private static final Pattern LOGGER = Pattern.compile(".*\\.(Internal)?Log(ger)?");

    private static final Pattern AGAIN = Pattern.compile("(retry|repeat)([A-Z].*)?");

    /** Methods for what has come in. */
    private static final Pattern HANDLER = Pattern.compile("(on|handle|filter|consume|receive)([A-Z].*)?");

    /** What refuses bad values changes nothing about the others. */
    private static final Pattern CHECK = Pattern.compile("(validate|verify|check|require|assert|ensure)(?![a-z]).*");

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.eager().isPresent()
                        || facts.maybe(Trait.Is.FALLBACK)
                        || facts.maybe(Trait.Is.WRAPS_STARTED),
                EagerWorkInReactiveAssembly::check);
    }

    private static void check(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        if (call.args().isEmpty() || body.isTest()) {
            return;
        }
        if (facts.is(Trait.Is.FALLBACK, call)) {
            checkFallback(call, body);
        } else if (facts.is(Trait.Is.WRAPS_STARTED, call) && isGivenAway(call, body)) {
            startedHere(call.args().get(0), body)
                    .ifPresent(work -> body.report(
                            work.nameSpan(),
                            "`%s` starts the work now and once, not when somebody subscribes".formatted(work.name()),
                            "pass a supplier or defer the whole, so that each subscription and retry starts its own",
                            fix(call, body)));
        } else if (facts.eager().isPresent()
                && body.facts().source(call.args().get(0)) instanceof Call
                && makesLazy(call, body)
                && isGivenAway(call, body)) {
            work(call.args().get(0), body)
                    .ifPresent(work -> body.report(
                            work.nameSpan(),
                            "`%s` runs now, before anybody subscribes: `%s` only wraps its result"
                                    .formatted(work.name(), call.name()),
                            "move the call into a supplier that runs for each subscriber",
                            Lazily.source(call, body)));
        }
    }

    private static void checkFallback(Call call, BodyContext body) {
        for (Expr arg : call.args()) {
            Optional<Call> work = arg instanceof Lambda ? Optional.empty() : work(arg, body);
            if (work.isPresent()) {
                body.report(
                        work.get().nameSpan(),
                        "`%s` is called even where `%s` does not need its result"
                                .formatted(work.get().name(), call.name()),
                        "pass a supplier of the result, or defer it, so that it runs only when needed",
                        arg instanceof Call ? Lazily.fallback(arg, body) : List.of());
                return;
            }
        }
    }

    private static boolean isLazy(Expr value, BodyContext body) {
        return body.api()
                .awaitable(value.type().name())
                .filter(Awaitable::isLazy)
                .isPresent();
    }

    private static boolean makesLazy(Call call, BodyContext body) {
        return body.facts(call).result().filter(Awaitable::isLazy).isPresent();
    }

    /** Whether a chain that begins here is what the method returns, and the method is not one that a chain calls. */
    private static boolean isGivenAway(Call source, BodyContext body) {
        if (body.body().enclosingLambda(source).isPresent()) {
            return false;
        }
        Expr last = last(source, body);
        return isLazy(last, body)
                && body.facts().finalUse(last) instanceof Use.Returned
                && (isRepeated(last, body) || !isSubscribedOnce(body));
    }

    /** Whether a step subscribes again to what came before it. */
    private static boolean isRepeated(Expr last, BodyContext body) {
        Expr at = body.facts().source(last);
        while (at instanceof Call step) {
            if (AGAIN.matcher(step.name()).matches()) {
                return true;
            }
            at = step.receiver().map(body.facts()::source).orElse(null);
        }
        return false;
    }

    /** Whether a method is called for one request, event or message, by who subscribes at once to what it gives. */
    private static boolean isSubscribedOnce(BodyContext body) {
        MethodDecl method = body.body().method();
        return !body.api().entries(method).isEmpty()
                || HANDLER.matcher(method.ref().name()).matches()
                || isCalledByChains(method, body, DEPTH);
    }

    /** Whether all calls of the method in sight stand where somebody has subscribed, or subscribe on the spot. */
    private static boolean isCalledByChains(MethodDecl method, BodyContext body, int depth) {
        List<MethodRef> names = new ArrayList<>(List.of(method.ref()));
        names.addAll(body.program().program().types().overridden(method.ref()));
        List<Boolean> subscribed = new ArrayList<>();
        for (MethodRef name : names) {
            for (MethodDecl caller : body.program().outlines().callers(name)) {
                caller.body()
                        .map(body::in)
                        .ifPresent(inside -> inside.facts().calls().stream()
                                .filter(call ->
                                        call.target().filter(name::equals).isPresent())
                                .forEach(call -> subscribed.add(isSubscribed(call, inside, depth))));
            }
        }
        return !subscribed.isEmpty() && !subscribed.contains(false);
    }

    private static boolean isSubscribed(Call call, BodyContext body, int depth) {
        if (body.body().enclosingLambda(call).isPresent()) {
            return true;
        }
        Expr last = last(call, body);
        return !isLazy(last, body)
                || depth > 0
                        && body.facts().finalUse(last) instanceof Use.Returned
                        && isCalledByChains(body.body().method(), body, depth - 1);
    }

    /** The end of the chain that begins with a call. */
    private static Expr last(Call source, BodyContext body) {
        Expr last = source;
        while (body.facts().finalUse(last) instanceof Use.Receiver next) {
            last = next.call();
        }
        return last;
    }

    /** The call that starts what is wrapped; empty where the future is there already, or complete from the start. */
    private static Optional<Call> startedHere(Expr future, BodyContext body) {
        Expr value = body.facts().source(future);
        if (!(value instanceof Call call) || !Losses.isRunning(call, body) || isThere(call, body)) {
            return Optional.empty();
        }
        Optional<Expr> before =
                call.receiver().filter(at -> body.api().isAwaitable(at.type().name()));
        return before.isPresent() ? startedHere(before.get(), body) : Optional.of(call);
    }

    private static boolean isThere(Call call, BodyContext body) {
        Optional<Completes.Of> completes = body.facts(call).completes();
        return completes.isPresent()
                && (completes.get() == Completes.Of.RESULT || completes.get() == Completes.Of.ARGUMENTS);
    }

    /** The first call in an expression, outside of its functions, that does something that can be seen from outside. */
    private static Optional<Call> work(Expr value, BodyContext body) {
        Expr source =
                value instanceof Read read && body.reads().of(read.variable()).size() == 1
                        ? body.facts().source(value)
                        : value;
        List<Call> calls = new ArrayList<>();
        collect(source, calls);
        return calls.stream()
                .filter(call -> !call.isConstruction() && !isThere(call, body))
                .filter(call -> hasEffect(call, body, DEPTH))
                .findFirst();
    }

    private static void collect(Node node, List<Call> calls) {
        if (node instanceof Lambda) {
            return;
        }
        node.forEachChild(child -> collect(child, calls));
        if (node instanceof Call call) {
            calls.add(call);
        }
    }

    private static boolean hasEffect(Call call, BodyContext body, int depth) {
        List<MethodDecl> targets = body.program().targets(call);
        return depth > 0
                && targets.size() == 1
                && !body.program().outlines().mayBlock(targets.get(0).ref())
                && hasEffect(targets.get(0).body().orElseThrow().root(), targets.get(0), body, depth - 1);
    }

    /** Whether code, outside of its functions, sets a field, or calls something on one only for what it does. */
    private static boolean hasEffect(Node code, MethodDecl method, BodyContext body, int depth) {
        if (code instanceof Lambda) {
            return false;
        }
        if (code instanceof Assign assign
                && assign.target() instanceof Read target
                && target.variable().isField()
                && !isOfNewObject(target, method)
                && !LazyValues.isFilledBy(assign, method.body().orElseThrow())) {
            return true;
        }
        if (code instanceof Eval eval
                && eval.expr() instanceof Call call
                && !LOGGER.matcher(call.receiverType()).matches()
                && !CHECK.matcher(call.name()).matches()
                && call.receiver().orElse(null) instanceof Read on
                && on.variable().isField()) {
            return true;
        }
        if (code instanceof Call call && hasEffect(call, body, depth)) {
            return true;
        }
        boolean[] found = {false};
        code.forEachChild(child -> found[0] |= hasEffect(child, method, body, depth));
        return found[0];
    }

    /** Whether a constructor sets a field of the object that it makes, which nobody else has yet. */
    private static boolean isOfNewObject(Read field, MethodDecl method) {
        boolean onOther = field.receiver()
                .filter(on -> !(on instanceof Read read && read.variable().kind() == Var.Kind.THIS))
                .isPresent();
        return method.ref().isConstructor()
                && !onOther
                && method.owner().fields().stream()
                        .anyMatch(own -> !own.isStatic() && own.variable().equals(field.variable()));
    }

    private static List<Fix> fix(Call call, BodyContext body) {
        Expr arg = call.args().get(0);
        if (!body.facts(call).is(Trait.Is.TAKES_SUPPLIER, call)
                || !(arg instanceof Call)
                || !Lazily.mayBeCaptured(arg, body)) {
            return List.of();
        }
        Span start = new Span(arg.span().start(), arg.span().start());
        return List.of(new Fix(
                "Start it for each subscriber",
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), start, "() -> ")),
                List.of()));
    }
}
