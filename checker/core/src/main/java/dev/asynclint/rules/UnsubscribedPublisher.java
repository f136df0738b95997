package dev.asynclint.rules;

import dev.asynclint.api.Helper;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/** Reports a lazy publisher that is assembled and dropped, so that its work never runs. */
public final class UnsubscribedPublisher implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnsubscribedPublisher",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a lazy publisher is assembled and dropped, so the work never runs");

    private static final String HINT = "return it, or make it part of a chain that somebody subscribes to";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, UnsubscribedPublisher::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!Dropped.isLost(call, body)
                || Callbacks.discarding(call, body).isPresent()
                || !Losses.neverRuns(call, body)) {
            return;
        }
        String message = call.name().equals("subscribe")
                ? "`%s` alone subscribes to nothing, so it never runs"
                : "nobody subscribes to the result of `%s`, so it never runs";
        body.report(call.nameSpan(), message.formatted(call.name()), HINT, fixes(call, body));
    }

    private static List<Fix> fixes(Call call, BodyContext body) {
        List<Fix> kept = assignBack(call, body);
        return kept.isEmpty() ? beforeTheNext(call, body) : kept;
    }

    /** {@code save(order); return load(id);}: the second is what comes after the first. */
    private static List<Fix> beforeTheNext(Call call, BodyContext body) {
        Node statement = body.body().parentOf(call).orElse(null);
        if (!(statement instanceof Eval)
                || !(body.body().parentOf(statement).orElse(null) instanceof Block block)
                || block.statements().size() < 2
                || block.statements().get(block.statements().size() - 2) != statement
                || !(block.statements().get(block.statements().size() - 1) instanceof Return last)
                || last.value().isEmpty()
                || !last.value().get().type().name().equals(call.type().name())) {
            return List.of();
        }
        Optional<String> after =
                new Draft(body).name(Helper.Role.AFTER, call.type().name());
        Layout layout = Layout.of(body);
        int semicolon = layout.semicolon(statement.span());
        if (after.isEmpty()
                || semicolon < 0
                || !layout.hasLinesOfItsOwn(statement.span())
                || !layout.hasLinesOfItsOwn(last.span())) {
            return List.of();
        }
        Span returning = new Span(last.span().start(), last.value().get().span().start());
        String step = layout.step() + layout.step() + "." + after.get() + "(";
        return List.of(new Fix(
                "Make it the step before what is returned",
                Fix.Safety.NEEDS_REVIEW,
                List.of(
                        layout.insert(call.span().start(), "return "),
                        new Edit(body.path(), new Span(semicolon, semicolon + 1), ""),
                        new Edit(body.path(), returning, step),
                        layout.insert(last.value().get().span().end(), ")")),
                List.of()));
    }

    /** {@code orders.doOnNext(log)} alone: operators give a new publisher, so keep it in the variable. */
    private static List<Fix> assignBack(Call call, BodyContext body) {
        if (!body.useOf(call).isDiscarded()
                || !(call.receiver().orElse(null) instanceof Read read)
                || !isReassignable(read.variable(), body)
                || !read.type().equals(call.type())) {
            return List.of();
        }
        String name = read.variable().name();
        Span start = new Span(call.span().start(), call.span().start());
        return List.of(new Fix(
                "Keep the result in `%s`".formatted(name),
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), start, name + " = ")),
                List.of()));
    }

    /** What a lambda captures must keep its one value. */
    private static boolean isReassignable(Var variable, BodyContext body) {
        return (variable.kind() == Var.Kind.LOCAL || variable.kind() == Var.Kind.PARAMETER)
                && body.reads().of(variable).stream()
                        .allMatch(read -> body.body().enclosingLambda(read).isEmpty());
    }
}
