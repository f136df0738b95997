package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a callback of a future that blocks the thread which completes the future, whoever that is. */
public final class BlockingInCompletionStage extends BlockedThread {
    static final RuleInfo INFO = new RuleInfo(
            "BlockingInCompletionStage",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "a callback of a future blocks the thread that completes the future, and nobody chose that thread");

    /** Files are quick as a rule, and rows have come with the answer to the query. */
    private static final Set<String> HARMLESS = Set.of("file-io", "stream-io");

    private static final int FARTHEST = 4;

    private static final Pattern CLOSES = Pattern.compile("(close|shut_?[dD]own|stop|destroy|dispose).*");

    private static final String FETCHED = "ResultSet.next";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean protects(Running.On running) {
        return running.kind().name().equals(ThreadKind.COMPLETER);
    }

    @Override
    boolean minds(Wait wait) {
        return !HARMLESS.contains(wait.kind()) && !wait.what().equals(FETCHED);
    }

    /** What is closed waits once, at the end, and hardly on a thread that others still need. */
    @Override
    boolean minds(MethodDecl method) {
        return !CLOSES.matcher(method.ref().name()).matches();
    }

    /**
     * The longer the way, the more conditions on it. And a future that a helper keeps or is given is often complete when
     * a callback calls that helper.
     */
    @Override
    boolean believes(ProgramFacts program, BlockingPaths.Path path) {
        if (path.steps().size() > FARTHEST) {
            return false;
        }
        BlockingPaths.Step last = path.steps().get(path.steps().size() - 1);
        return !path.found().kind().equals(Wait.FUTURE)
                || program.waits().isForFutureMadeThere(last.body(), last.call());
    }

    @Override
    String message(Wait wait, String thread) {
        return wait.kind().equals(Wait.FUTURE)
                ? "`%s` waits for one future in a callback of another".formatted(wait.what())
                : super.message(wait, thread);
    }

    @Override
    String hint(Wait wait) {
        return wait.kind().equals(Wait.FUTURE)
                ? "return the future from the callback of `thenCompose`, or join both with `thenCombine`"
                : "give the callback an executor whose threads may block, or use the asynchronous form";
    }

    @Override
    Once once() {
        return Once.PER_WAIT;
    }

    @Override
    List<Fix> fixes(BodyContext body, Call call, boolean waitsItself) {
        List<Fix> composed = waitsItself ? ComposeInstead.of(body, call) : List.of();
        return composed.isEmpty() ? Elsewhere.executorOf(call, body) : composed;
    }
}
