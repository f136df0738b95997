package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fix that moves a call into a finally block, so that no exception skips it. */
final class Finally {
    private Finally() {}

    /**
     * Surrounds what comes before a call that is a statement.
     *
     * @param from the first statement that must be inside, of the same block
     */
    static List<Fix> last(Call call, Stmt from, String title, BodyContext body) {
        Layout layout = Layout.of(body);
        Stmt statement = (Stmt) body.body().parentOf(call).orElseThrow();
        Block block = (Block) body.body().parentOf(statement).orElseThrow();
        List<Stmt> guarded = between(from, statement, block);
        if (guarded.isEmpty()
                || !layout.hasLinesOfItsOwn(from.span())
                || !layout.hasLinesOfItsOwn(statement.span())
                || guarded.stream().anyMatch(made -> isUsedAfter(made, statement, body))) {
            return List.of();
        }
        String indentation = layout.indentationAt(statement.span().start());
        String newline = layout.newline();
        int last = guarded.get(guarded.size() - 1).span().end();
        List<Edit> edits = new ArrayList<>();
        edits.add(layout.insert(layout.lineStart(from.span().start()), indentation + "try {" + newline));
        edits.addAll(layout.indent(from.span().start(), last));
        edits.add(layout.insert(layout.nextLine(last), indentation + "} finally {" + newline));
        edits.addAll(layout.indent(layout.nextLine(last), statement.span().end()));
        edits.add(layout.insert(layout.lineEnd(statement.span().end()), newline + indentation + "}"));
        return List.of(new Fix(
                title,
                guarded.stream().anyMatch(Finally::leaves) ? Fix.Safety.NEEDS_REVIEW : Fix.Safety.SAFE,
                edits,
                List.of()));
    }

    private static List<Stmt> between(Stmt from, Stmt to, Block block) {
        List<Stmt> statements = new ArrayList<>();
        for (Stmt statement : block.statements()) {
            if (statement == to) {
                return statements;
            }
            if (statement == from || !statements.isEmpty()) {
                statements.add(statement);
            }
        }
        return List.of();
    }

    private static boolean isUsedAfter(Stmt made, Stmt call, BodyContext body) {
        return made instanceof Declare local
                && body.reads().of(local.variable()).stream()
                        .anyMatch(read -> read.span().start() >= call.span().start());
    }

    /** Whether a statement may go past the call in another way, too; that may be meant. */
    private static boolean leaves(Stmt statement) {
        return !Exits.missing(statement, node -> false, raised -> true).equals(Set.of(Exits.Exit.NORMAL));
    }
}
