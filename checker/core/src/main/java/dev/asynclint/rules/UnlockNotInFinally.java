package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.api.Locking.Does;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a lock that is given back on some ways out of the code only: then everybody else waits for it for ever. */
public final class UnlockNotInFinally implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnlockNotInFinally",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "an exception or a return skips the unlock, so whoever wants the lock waits for ever");
    private static final Set<Does> TAKES = Set.of(Does.TAKES, Does.TRIES, Does.JOINS);
    private static final Pattern KEEPS =
            Pattern.compile("lock|acquire|enter|begin|start|claim|reserve|open|obtain", Pattern.CASE_INSENSITIVE);
    private static final String HINT =
            "unlock in the `finally` block of a `try` that begins right after the lock is taken";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.locking().isPresent(), UnlockNotInFinally::check);
    }

    private static void check(Call taking, BodyContext body) {
        if (body.facts(taking).locking().filter(TAKES::contains).isEmpty()
                || body.isTest()
                || isReleasedAround(taking, body)) {
            return;
        }
        List<Stmt> held = heldIn(taking, body);
        int first = firstRelease(held, taking, body);
        if (first < 0) {
            return;
        }
        Stmt release = held.get(first);
        Optional<Stmt> throwing = held.subList(0, first).stream()
                .filter(statement ->
                        body.program().throwing().out(body.facts(), statement).isPresent())
                .findFirst();
        List<Return> leaving = isKeptOn(body)
                ? List.of()
                : Exits.missingReturns(
                        new Block(taking.span(), held),
                        node -> releases(node, taking, body)
                                || node instanceof Try attempt && releasesAtTheEnd(attempt, taking, body));
        List<Fix> fixes = fix(held, release, body);
        if (throwing.isPresent()) {
            Note note = new Note(body.path(), throwing.get().span(), "this can throw");
            report(taking, "an exception", note, fixes, body);
        } else if (!leaving.isEmpty()) {
            Note note = new Note(body.path(), leaving.get(0).span(), "this returns");
            report(taking, "a return", note, fixes, body);
        }
    }

    /** {@code try { lock.lock(); … } finally { lock.unlock(); }} */
    private static boolean isReleasedAround(Call taking, BodyContext body) {
        return body.body()
                .aroundInFunction(taking)
                .anyMatch(around -> around instanceof Try attempt
                        && attempt.body().span().contains(taking.span())
                        && releasesAtTheEnd(attempt, taking, body));
    }

    /** Who unlocks in {@code finally}, on a condition, has thought of the other case: the lock is handed on. */
    private static boolean releasesAtTheEnd(Try attempt, Call taking, BodyContext body) {
        return attempt.finalizer().filter(last -> contains(last, taking, body)).isPresent();
    }

    /** Whether the method's name says that its caller has the lock afterwards, unless something goes wrong. */
    private static boolean isKeptOn(BodyContext body) {
        return KEEPS.matcher(body.body().method().ref().name()).find();
    }

    /** The statements that run while the lock is held, as far as they are in the block where that begins. */
    private static List<Stmt> heldIn(Call taking, BodyContext body) {
        Node at = body.body().parentOf(taking).orElse(null);
        boolean tries = body.facts(taking).does(Does.TRIES);
        boolean refused = at instanceof Opaque not && not.what().equals("!");
        if (refused) {
            at = body.body().parentOf(at).orElse(null);
        }
        if (!tries && at instanceof Stmt statement) {
            return after(statement, body);
        }
        if (!tries || !(at instanceof Branch branch)) {
            return List.of();
        }
        Stmt then = branch.branches().get(0);
        if (!refused) {
            return then instanceof Block block ? block.statements() : List.of(then);
        }
        boolean goesOn = Exits.missing(then, node -> false, raised -> false).contains(Exits.Exit.NORMAL);
        return goesOn ? List.of() : after(branch, body);
    }

    private static List<Stmt> after(Stmt statement, BodyContext body) {
        if (!(body.body().parentOf(statement).orElse(null) instanceof Block block)) {
            return List.of();
        }
        List<Stmt> rest = new ArrayList<>();
        boolean passed = false;
        for (Stmt each : block.statements()) {
            if (passed) {
                rest.add(each);
            }
            passed |= each == statement;
        }
        return rest;
    }

    private static int firstRelease(List<Stmt> held, Call taking, BodyContext body) {
        for (int i = 0; i < held.size(); i++) {
            if (contains(held.get(i), taking, body)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(Node code, Call taking, BodyContext body) {
        if (releases(code, taking, body)) {
            return true;
        }
        boolean[] found = {false};
        if (!(code instanceof Lambda)) {
            code.forEachChild(child -> found[0] |= contains(child, taking, body));
        }
        return found[0];
    }

    private static boolean releases(Node node, Call taking, BodyContext body) {
        return node instanceof Call call
                && body.facts(call).does(Does.RELEASES)
                && body.program().locks().isSame(body.facts(), call.receiver(), taking.receiver());
    }

    /** Where the unlock is a statement beside those that it must follow. */
    private static List<Fix> fix(List<Stmt> held, Stmt release, BodyContext body) {
        return release instanceof Eval eval && eval.expr() instanceof Call call && held.get(0) != release
                ? Finally.last(call, held.get(0), "Unlock in `finally`", body)
                : List.of();
    }

    private static void report(Call taking, String what, Note note, List<Fix> fixes, BodyContext body) {
        body.reporter()
                .report(
                        body.body(),
                        taking.nameSpan(),
                        "%s can skip the unlock after this `%s`: whoever wants the lock then waits for ever"
                                .formatted(what, taking.name()),
                        List.of(note),
                        fixes,
                        HINT);
    }
}
