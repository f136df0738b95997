package dev.asynclint.rules;

import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Promise;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
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
        on.calls(facts -> facts.promise().isPresent(), CompletionUnderLock::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Promise> promise = body.facts(call).promise().filter(Promise::runsCallbacks);
        if (promise.isEmpty() || body.isTest() || !mayHaveCallbacks(call, body)) {
            return;
        }
        List<Locks.Held> held = heldAt(call, body);
        if (!held.isEmpty() && isFirst(call, held.get(0), body)) {
            body.reporter()
                    .report(
                            body.body(),
                            call.nameSpan(),
                            "`%s` runs the callbacks of others while this thread holds a lock".formatted(call.name()),
                            List.of(new Note(body.path(), held.get(0).taken(), "holds a lock from here")),
                            List.of(),
                            "complete it after the lock is released");
        }
    }

    private static List<Locks.Held> heldAt(Node node, BodyContext body) {
        ProgramFacts program = body.program();
        return program.locks().heldAt(body.facts(), node, program.places().region(body.facts(), node));
    }

    /** Whether nothing before completes the same future under the same lock: who mends the first one mends the others. */
    private static boolean isFirst(Call call, Locks.Held held, BodyContext body) {
        Expr future = body.facts().source(call.receiver().orElseThrow());
        return body.facts().calls().stream()
                .filter(other -> other.span().start() < call.span().start()
                        && other.receiver()
                                .map(body.facts()::source)
                                .filter(of -> isSame(of, future))
                                .isPresent()
                        && body.facts(other)
                                .promise()
                                .filter(Promise::runsCallbacks)
                                .isPresent()
                        && mayHaveCallbacks(other, body))
                .flatMap(other -> heldAt(other, body).stream().limit(1))
                .noneMatch(before -> before.taken().equals(held.taken()));
    }

    private static boolean isSame(Expr one, Expr other) {
        if (one instanceof Read read) {
            return other instanceof Read second && read.variable().equals(second.variable());
        }
        return one instanceof Call call
                && other instanceof Call second
                && call.target().isPresent()
                && call.target().equals(second.target());
    }

    /** Whether somebody else may know the future by now. */
    private static boolean mayHaveCallbacks(Call call, BodyContext body) {
        Expr future = call.receiver().orElse(null);
        if (!(future instanceof Read read)) {
            return future instanceof Call made && !made.isCreation();
        }
        Var variable = read.variable();
        if (variable.isField()) {
            return !isNewField(variable, call, body);
        }
        if (variable.kind() == Var.Kind.PARAMETER) {
            return body.body().parameters().contains(variable) || isElementOfField(variable, call, body);
        }
        return !(body.facts().source(read) instanceof Call made && isNew(made, body))
                || isKnownBefore(variable, 0, call, body)
                || isReturnedBefore(variable, call, body);
    }

    /** Whether the same code has put a new future into the field, under a lock too, and shown it to nobody since. */
    private static boolean isNewField(Var field, Call call, BodyContext body) {
        Assign last = null;
        for (Assign assign : assignments(field, body)) {
            last = assign.span().end() < call.span().start() ? assign : last;
        }
        return last != null
                && body.facts().source(last.value()) instanceof Call made
                && isNew(made, body)
                && isOnTheWay(last, call, body)
                && !heldAt(last, body).isEmpty()
                && !isKnownBefore(field, last.span().end(), call, body);
    }

    private static List<Assign> assignments(Var field, BodyContext body) {
        List<Assign> found = new ArrayList<>();
        body.body().each(Assign.class, assign -> {
            if (assign.target() instanceof Read target && target.variable().equals(field)) {
                found.add(assign);
            }
        });
        return found;
    }

    /** Whether the code that runs the call has run an earlier node for sure. */
    private static boolean isOnTheWay(Node earlier, Call call, BodyContext body) {
        Optional<Node> block =
                body.body().around(earlier).filter(Block.class::isInstance).findFirst();
        return body.body().aroundInFunction(call).anyMatch(at -> at == block.orElse(null));
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

    /** Whether a future that the method makes has left it since, on the way to the call. */
    private static boolean isKnownBefore(Var variable, int since, Call call, BodyContext body) {
        return body.reads().of(variable).stream()
                .anyMatch(read -> read.span().start() >= since
                        && read.span().start() < call.span().start()
                        && !(body.useOf(read) instanceof Use.Returned)
                        && !(body.useOf(read) instanceof Use.Receiver receiver
                                && body.facts(receiver.call()).does(Promise.Does.COMPLETES))
                        && !isElsewhere(read, call, body));
    }

    /** Whether the method returns the future, and the call is in a function that another thread runs later. */
    private static boolean isReturnedBefore(Var variable, Call call, BodyContext body) {
        Places.Region region = body.program().places().region(body.facts(), call);
        return region.running() instanceof Running.On
                && body.reads().of(variable).stream()
                        .anyMatch(read -> body.useOf(read) instanceof Use.Returned
                                && !region.start().orElseThrow().span().contains(read.span()));
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
