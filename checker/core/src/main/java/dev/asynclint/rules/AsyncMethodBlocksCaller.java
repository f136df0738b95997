package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.Awaitable;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a method that promises a result for later, and makes its caller wait now. */
public final class AsyncMethodBlocksCaller implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AsyncMethodBlocksCaller",
            RuleInfo.Group.BLOCKING,
            Severity.INFO,
            "0.1",
            "a method that returns a future or publisher blocks its caller before it returns it");

    private static final Set<String> KINDS =
            Set.of("sleep", "future", "latch", "net-io", "jdbc", "db", "process", "declared", "annotated");

    private static final String CLOSEABLE = "java.lang.AutoCloseable";

    private static final String HINT = "start the wait on a thread that may block, or use the asynchronous form";

    /** A longer way to a wait is seldom gone. */
    private static final int FAR = 2;

    /** Methods that begin or end something: as a rule they are called once, by who can wait. */
    private static final Pattern BEGIN_OR_END = Pattern.compile(
            "(close|shutdown|stop|destroy|dispose|terminate|start|init|initialize|open|connect|bootstrap)(?![a-z]).*");

    /** What is done the first time only. */
    private static final Pattern FIRST_TIME =
            Pattern.compile("(lazy|ensure|init|initialize|connect|open|start|setup|bootstrap)(?![a-z]).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        BlockingPaths paths = new BlockingPaths(program, AsyncMethodBlocksCaller::minds);
        Map<Call, Stalling> byWait = new IdentityHashMap<>();
        for (MethodDecl method : program.active(from)) {
            if (program.outlines().mayBlock(method.ref()) && isOurs(program, method)) {
                method.body()
                        .flatMap(body -> find(program, program.of(body), paths))
                        .ifPresent(found -> byWait.merge(found.waiting(), found, Stalling::shorter));
            }
        }
        byWait.values().stream()
                .sorted(Comparator.comparing(Stalling::place))
                .forEach(found -> found.report(program, reporter));
    }

    /** Whether this rule speaks of a call that waits itself, so that no other need do so. */
    static boolean covers(Call wait, BodyContext body) {
        return body.isOn(INFO)
                && isOurs(body.program(), body.body().method())
                && body.program().places().region(body.facts(), wait).running() == Running.INLINE
                && body.program()
                        .waits()
                        .of(body.facts(), wait)
                        .filter(AsyncMethodBlocksCaller::minds)
                        .filter(found ->
                                !isMeant(body.program(), body.facts(), wait, new BlockingPaths.Path(List.of(), found)))
                        .isPresent();
    }

    private static boolean isOurs(ProgramFacts program, MethodDecl method) {
        return promisesResult(program, method)
                && !program.isTest(method)
                && program.places().entry(method) == Running.INLINE
                && !BEGIN_OR_END.matcher(method.ref().name()).matches()
                && !isHelperOfWaiting(program, method);
    }

    /** A part of its class, whose callers there promise nothing: who made it knows what it does. */
    private static boolean isHelperOfWaiting(ProgramFacts program, MethodDecl method) {
        List<MethodDecl> callers = program.outlines().callers(method.ref());
        return !method.isOverridable()
                && !callers.isEmpty()
                && callers.stream()
                        .allMatch(caller -> caller.owner().equals(method.owner()) && !promisesResult(program, caller));
    }

    /** Whether the team has chosen to wait: by a setting, the first time only, or with a reason in a comment. */
    private static boolean isMeant(ProgramFacts program, BodyFacts body, Call call, BlockingPaths.Path path) {
        List<BlockingPaths.Step> way = new ArrayList<>(List.of(new BlockingPaths.Step(body, call)));
        way.addAll(path.steps());
        return way.stream()
                        .anyMatch(step -> Options.choose(
                                        step.call(), step.body().body(), program)
                                || LazyValues.isFilledBy(
                                        step.call(), step.body().body())
                                || Reasons.areGiven(step.call(), step.body().body()))
                || way.stream()
                        .limit(way.size() - 1)
                        .anyMatch(step -> FIRST_TIME.matcher(step.call().name()).matches());
    }

    private static boolean minds(Wait wait) {
        return KINDS.contains(wait.kind());
    }

    private static boolean promisesResult(ProgramFacts program, MethodDecl method) {
        return program.api()
                        .awaitable(method.ref().returnType())
                        .filter(awaitable -> awaitable.report() == Awaitable.Report.YES)
                        .isPresent()
                && !hasAsyncForm(method);
    }

    /** Beside {@code submitAsync}, {@code submit} is the one that waits, whatever it gives. */
    private static boolean hasAsyncForm(MethodDecl method) {
        String asyncForm = method.ref().name() + "Async";
        return method.owner().methods().stream()
                .anyMatch(other -> other.ref().name().equals(asyncForm));
    }

    /** The first wait of a method: where it is mended, the others are seen. */
    private static Optional<Stalling> find(ProgramFacts program, BodyFacts body, BlockingPaths paths) {
        for (Call call : body.calls()) {
            if (paths.canBegin(call)
                    && program.places().region(body, call).running() == Running.INLINE
                    && !opensOrCloses(program, body, call)
                    && !isInStage(program, body, call)) {
                Optional<BlockingPaths.Path> path = paths.from(body, call);
                if (path.isPresent() && believes(program, body, call, path.get())) {
                    return Optional.of(new Stalling(body, call, path.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is opened is there to be used later; when it must be closed is another rule's concern. */
    private static boolean opensOrCloses(ProgramFacts program, BodyFacts body, Call call) {
        return isForLater(program, body, call)
                || call.name().equals("close") && program.api().isSubtype(call.receiverType(), CLOSEABLE);
    }

    /** Whether a call gives something to be closed that is not used up on the spot. */
    private static boolean isForLater(ProgramFacts program, BodyFacts body, Call call) {
        if (!program.api().isSubtype(call.type().name(), CLOSEABLE)) {
            return false;
        }
        Use use = body.finalUse(call);
        return use instanceof Use.Receiver next
                ? isForLater(program, body, next.call())
                : !(use instanceof Use.Stored stored
                        && stored.in().kind() == Var.Kind.RESOURCE
                        && body.reads().of(stored.in()).stream()
                                .allMatch(read ->
                                        body.body().enclosingLambda(read).isEmpty()));
    }

    /** A stage of a complete future runs at once, but nobody promised that. */
    private static boolean isInStage(ProgramFacts program, BodyFacts body, Call call) {
        return body.body()
                .enclosingLambda(call)
                .filter(code -> body.finalUse(code) instanceof Use.Argument argument
                        && program.api().isAwaitable(argument.call().type().name()))
                .isPresent();
    }

    /**
     * Whether the way is short, not to a future that is complete already, and without a method on it that makes the same
     * promise, the wait itself included: that one has the finding, or its library the fault.
     */
    private static boolean believes(ProgramFacts program, BodyFacts body, Call call, BlockingPaths.Path path) {
        Call waiting = new Stalling(body, call, path).waiting();
        return path.steps().size() <= FAR
                && !program.api().isAwaitable(waiting.type().name())
                && !(path.found().kind().equals(Wait.FUTURE) && program.waits().handsOnComplete(body, call))
                && !opensOrCloses(
                        program, path.steps().isEmpty() ? body : last(path).body(), waiting)
                && !isOurAdaptor(program, waiting, path)
                && !isNeverTaken(program, body, call)
                && !isMeant(program, body, call, path)
                && path.steps().stream()
                        .map(step -> step.body().body().method().ref().returnType())
                        .noneMatch(program.api()::isAwaitable);
    }

    private static BlockingPaths.Step last(BlockingPaths.Path path) {
        return path.steps().get(path.steps().size() - 1);
    }

    /** Whether the rows may be those of a class of the program, which has them in memory. */
    private static boolean isOurAdaptor(ProgramFacts program, Call waiting, BlockingPaths.Path path) {
        return path.found().kind().equals("jdbc")
                && waiting.target().stream()
                        .flatMap(method -> program.overriders(method).stream())
                        .anyMatch(own -> !program.outlines().mayBlock(own.ref()));
    }

    /** Whether each class where the way begins replaces this method, too: then no way begins here. */
    private static boolean isNeverTaken(ProgramFacts program, BodyFacts body, Call call) {
        MethodDecl method = body.body().method();
        if (!method.isOverridable()
                || call.receiver().isPresent() && !isThis(call.receiver().get())) {
            return false;
        }
        List<MethodDecl> targets = program.targets(call);
        List<TypeDecl> replacing =
                program.overriders(method.ref()).stream().map(MethodDecl::owner).toList();
        return !targets.isEmpty() && targets.stream().map(MethodDecl::owner).allMatch(replacing::contains);
    }

    private static boolean isThis(Expr receiver) {
        return receiver instanceof Read read && read.variable().kind() == Var.Kind.THIS;
    }

    /** A method that blocks, by a call in it. */
    private record Stalling(BodyFacts body, Call call, BlockingPaths.Path path) {
        Call waiting() {
            return path.steps().isEmpty() ? call : last(path).call();
        }

        /** One wait has one finding, where the way to it is shortest. */
        static Stalling shorter(Stalling one, Stalling other) {
            int steps =
                    Integer.compare(one.path.steps().size(), other.path.steps().size());
            return (steps != 0 ? steps : one.place().compareTo(other.place())) <= 0 ? one : other;
        }

        String place() {
            return "%s:%09d".formatted(Trace.path(body.body()), call.nameSpan().start());
        }

        void report(ProgramFacts program, Reporter reporter) {
            List<Note> notes = new ArrayList<>();
            MethodDecl method = body.body().method();
            notes.add(
                    new Note(Trace.path(body.body()), method.nameSpan(), "the caller expects this to return at once"));
            notes.addAll(Trace.toWait(body, call, path));
            String name = method.ref().name();
            String wait = path.found().what();
            String message = path.isDirect()
                    ? "`%s` blocks the caller of `%s`".formatted(wait, name)
                    : "`%s` blocks the caller of `%s` through `%s`".formatted(Trace.name(call), name, wait);
            List<Fix> fixes = Lazily.onWorkers(call, new BodyContext(program, body, reporter));
            reporter.report(body.body(), call.nameSpan(), message, notes, fixes, HINT);
        }
    }
}
