package dev.asynclint.rules;

import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Promise;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a future that is completed under a lock: what others attached to it runs while the lock is held. */
public final class CompletionUnderLock implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CompletionUnderLock",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "a future is completed under a lock, so the callbacks of others run while it is held");

    /** Names of factories whose code is not in sight. */
    private static final Pattern MAKES = Pattern.compile("(create|new|make)([A-Z].*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, CompletionUnderLock::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Promise> promise = body.facts(call).promise().filter(Promise::runsCallbacks);
        if (promise.isEmpty() || body.isTest() || !mayHaveCallbacks(call, body)) {
            return;
        }
        ProgramFacts program = body.program();
        List<Locks.Held> held =
                program.locks().heldAt(body.facts(), call, program.places().region(body.facts(), call));
        if (!held.isEmpty()) {
            body.reporter()
                    .report(
                            body.body(),
                            call.nameSpan(),
                            "`%s` runs the callbacks of others while this thread holds a lock".formatted(call.name()),
                            List.of(new Note(body.path(), held.get(0).taken(), "holds a lock from here")),
                            List.of(),
                            "remember it, give the lock back, then complete it");
        }
    }

    /** Whether somebody else may know the future by now. */
    private static boolean mayHaveCallbacks(Call call, BodyContext body) {
        Expr future = call.receiver().orElse(null);
        if (!(future instanceof Read read) || read.variable().isField()) {
            return future instanceof Read || future instanceof Call made && !made.isCreation();
        }
        Var variable = read.variable();
        if (variable.kind() == Var.Kind.PARAMETER) {
            return body.body().parameters().contains(variable) || isElementOfField(variable, call, body);
        }
        return !(body.facts().source(read) instanceof Call made && isNew(made, body))
                || isKnownBefore(variable, call, body);
    }

    /** {@code waiting.values().forEach(future -> future.complete(value))}: futures that were given away before. */
    private static boolean isElementOfField(Var parameter, Call call, BodyContext body) {
        Optional<Lambda> lambda =
                body.body().enclosingLambda(call).filter(code -> code.params().contains(parameter));
        Expr at = lambda.isPresent() && body.facts().finalUse(lambda.get()) instanceof Use.Argument argument
                ? argument.call()
                : null;
        while (at instanceof Call step && step.receiver().isPresent()) {
            at = step.receiver().get();
        }
        return at instanceof Read root && root.variable().isField();
    }

    private static boolean isNew(Call made, BodyContext body) {
        return made.isCreation()
                || body.facts(made).does(Promise.Does.BEGINS)
                || made.args().isEmpty() && MAKES.matcher(made.name()).matches();
    }

    /** Whether a future that the method makes has left it before, on the way to the call. */
    private static boolean isKnownBefore(Var variable, Call call, BodyContext body) {
        return body.reads().of(variable).stream()
                .anyMatch(read -> read.span().start() < call.span().start()
                        && !(body.useOf(read) instanceof Use.Returned)
                        && !(body.useOf(read) instanceof Use.Receiver receiver
                                && body.facts(receiver.call()).does(Promise.Does.COMPLETES))
                        && !isElsewhere(read, call, body));
    }

    /** Whether a node stands in another branch than the call. */
    private static boolean isElsewhere(Node node, Call call, BodyContext body) {
        Node child = node;
        for (Optional<Node> at = body.body().parentOf(node);
                at.isPresent();
                at = body.body().parentOf(child)) {
            if (at.get() instanceof Branch branch
                    && branch.condition() != child
                    && branch.span().contains(call.span())
                    && !child.span().contains(call.span())) {
                return true;
            }
            child = at.get();
        }
        return false;
    }
}
