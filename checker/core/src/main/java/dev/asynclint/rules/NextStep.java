package dev.asynclint.rules;

import dev.asynclint.api.Helper;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Optional;

/** The fix of {@code save(order); return load(id);}: {@code return save(order).then(load(id));}. */
final class NextStep {
    private NextStep() {}

    /**
     * Makes what is returned the step after a publisher, where the next statement returns one of the same kind.
     *
     * @param last the call that ends the statement of the publisher; what it does with it is left out
     */
    static List<Fix> after(Expr publisher, Call last, BodyContext body) {
        Node statement = body.body().parentOf(last).orElse(null);
        if (!(statement instanceof Eval)
                || !(body.body().parentOf(statement).orElse(null) instanceof Block block)
                || block.statements().size() < 2
                || block.statements().get(block.statements().size() - 2) != statement
                || !(block.statements().get(block.statements().size() - 1) instanceof Return leave)
                || leave.value().isEmpty()
                || !leave.value().get().type().name().equals(publisher.type().name())) {
            return List.of();
        }
        Optional<String> after =
                new Draft(body).name(Helper.Role.AFTER, publisher.type().name());
        Layout layout = Layout.of(body);
        int semicolon = layout.semicolon(statement.span());
        if (after.isEmpty()
                || semicolon < 0
                || !layout.hasLinesOfItsOwn(statement.span())
                || !layout.hasLinesOfItsOwn(leave.span())) {
            return List.of();
        }
        Span returning =
                new Span(leave.span().start(), leave.value().get().span().start());
        String step = layout.step() + layout.step() + "." + after.get() + "(";
        return List.of(new Fix(
                "Make it the step before what is returned",
                Fix.Safety.NEEDS_REVIEW,
                List.of(
                        layout.insert(publisher.span().start(), "return "),
                        new Edit(body.path(), new Span(publisher.span().end(), semicolon + 1), ""),
                        new Edit(body.path(), returning, step),
                        layout.insert(leave.value().get().span().end(), ")")),
                List.of()));
    }
}
