package dev.asynclint.rules;

import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a failure of asynchronous work that becomes a normal result, and that nobody has looked at. */
public final class SwallowedAsyncFailure implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SwallowedAsyncFailure",
            RuleInfo.Group.SWALLOWED,
            Severity.INFO,
            "0.1",
            "a failure becomes a normal result, and nobody has looked at it");

    private static final Set<String> OF_FUTURES =
            Set.of("java.util.concurrent.ExecutionException", "java.util.concurrent.CompletionException");

    /** A comment of its own that holds a word at least. */
    private static final Pattern WORDS = Pattern.compile("(?m)(/\\*(?s:(?!\\*/).)*?|^\\s*//.*)\\p{L}{2}");

    /** What somebody writes at the end of a line to say that it is meant. */
    private static final Pattern MEANT = Pattern.compile(
            "//.*\\b(ignor|best.effort|fall.?back|optional|expected|harmless|deliberate|on purpose|intention|don't care)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.failure().isPresent(), SwallowedAsyncFailure::checkStep);
        on.each(Try.class, SwallowedAsyncFailure::checkTry);
    }

    private static void checkStep(Call call, BodyContext body) {
        if (body.facts(call).failure().isEmpty()) {
            return;
        }
        boolean takesAway = Swallows.takesAway(call, body)
                && !Swallows.isAskedAfter(call, body)
                && !Swallows.isDroppedAtTheEnd(call, body);
        if (!takesAway && !Swallows.looksAway(call, body)
                || Swallows.isSeenBefore(call, body)
                || Swallows.isWaitForOther(call, body)
                || call.receiver().filter(on -> Farewells.isAtRoot(on, body)).isPresent()
                || CleanUp.isIn(body)
                || isExplained(call, body)
                || body.isTest()) {
            return;
        }
        if (takesAway) {
            body.report(
                    call.nameSpan(),
                    "`%s` makes every failure look like success, and nobody sees it".formatted(call.name()),
                    "log the failure first, or name the failures that may be replaced",
                    logged(call, body));
        } else {
            body.report(
                    call.nameSpan(),
                    "`%s` is given every failure and does nothing with it".formatted(call.name()),
                    "log the failure, or answer with it",
                    logged(call, body));
        }
    }

    /** An empty clause around a wait for a future. */
    private static void checkTry(Try attempt, BodyContext body) {
        for (Try.Catch clause : attempt.catches()) {
            if (clause.body().statements().isEmpty()
                    && clause.types().stream().map(TypeRef::name).allMatch(OF_FUTURES::contains)
                    && !Swallows.isIgnoredByName(clause.variable())
                    && waits(attempt, body)
                    && !CleanUp.isIn(body)
                    && !isExplained(clause.span(), body)
                    && !body.isTest()) {
                body.report(
                        Clauses.keyword(clause),
                        "this catch makes the future's failure look like success",
                        "log the cause, or pass it on",
                        Logged.in(clause, "waiting failed", body));
            }
        }
    }

    private static List<Fix> logged(Call step, BodyContext body) {
        for (Expr arg : step.args()) {
            if (arg instanceof Lambda function) {
                for (int i = 0; i < function.params().size(); i++) {
                    if (Logged.isFailure(function.params().get(i).type(), body)) {
                        return function.params().size() == 1 ? Logged.in(function, i, body) : List.of();
                    }
                }
            }
        }
        return step.args().stream().anyMatch(Lambda.class::isInstance)
                ? List.of()
                : step.receiver().map(chain -> Logged.after(chain, body)).orElse(List.of());
    }

    private static boolean waits(Try attempt, BodyContext body) {
        boolean[] found = {false};
        Body.each(
                attempt.body(),
                Call.class,
                call -> found[0] |= body.facts(call)
                        .blocking()
                        .filter(fact -> fact.kind().equals("future"))
                        .isPresent());
        return found[0];
    }

    /** Whether a step or the function that it is given is explained. */
    private static boolean isExplained(Call step, BodyContext body) {
        return isExplained(new Span(step.nameSpan().start(), step.span().end()), body)
                || step.args().stream()
                        .map(body.facts()::source)
                        .anyMatch(arg -> arg instanceof Lambda && isExplained(arg.span(), body));
    }

    /** Whether a comment inside, on the line before, or one that says so at the end of the line gives the reason. */
    private static boolean isExplained(Span code, BodyContext body) {
        String text = body.text().toString();
        String inside = text.substring(code.start(), code.end());
        int line = text.lastIndexOf('\n', code.start()) + 1;
        int end = text.indexOf('\n', code.end());
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, line - 2)) + 1, line)
                .strip();
        String after = text.substring(code.end(), end < 0 ? text.length() : end);
        return WORDS.matcher(inside).find()
                || before.startsWith("//")
                || before.endsWith("*/")
                || MEANT.matcher(inside).find()
                || MEANT.matcher(after).find();
    }
}
