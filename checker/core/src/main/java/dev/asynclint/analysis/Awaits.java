package dev.asynclint.analysis;

import dev.asynclint.analysis.ProgramFacts.Located;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Promise;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Waits for futures and publishers: what is waited for, and which call began it. */
public final class Awaits {
    private static final int LONGEST = 32;
    private static final int NEAR = 3;
    private static final String FUTURE = "future";
    /** Zero-argument methods of such names hand out a future that somebody else began. */
    private static final Pattern ACCESSOR =
            Pattern.compile("(get|when|on|await|to|as|close)([A-Z].*)?|completion|result");

    /** What an operation gave when it began: its methods hand out the futures of the parts. */
    private static final Pattern RESULTS = Pattern.compile(".*Results?");

    private static final Set<String> TASKS =
            Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.function.Supplier");

    private final ProgramFacts program;
    private final TimeLimits limits;

    Awaits(ProgramFacts program) {
        this.program = program;
        this.limits = new TimeLimits(program);
    }

    /** The future or publisher that {@code call} waits for; empty when it is no such wait, or one that is over. */
    public Optional<Expr> awaited(BodyFacts body, Call call) {
        boolean waits = program.facts(call)
                .blocking()
                .filter(fact -> fact.kind().equals(FUTURE))
                .isPresent();
        if (!waits) {
            return Optional.empty();
        }
        Optional<Expr> value = call.receiver().filter(this::isAwaitable);
        if (value.isEmpty() && !call.args().isEmpty()) {
            value = Optional.of(call.args().get(0)).filter(this::isAwaitable);
        }
        return value.filter(v -> program.waits().of(body, call).isPresent());
    }

    /** Whether a wait ends after some time at the latest, whatever becomes of what it waits for. */
    public boolean isLimited(BodyFacts body, Call wait) {
        Facts facts = program.facts(wait);
        return facts.blocking().isEmpty()
                || limits.isLimited(body, wait, facts.blocking().get())
                || awaited(body, wait)
                        .filter(value -> areLimited(body, value, NEAR))
                        .isPresent();
    }

    /** Whether each future of a combination has its own limit, here or in the method that gives the combination. */
    private boolean areLimited(BodyFacts body, Expr value, int depth) {
        List<Call> futures = combined(body, value);
        if (!futures.isEmpty()) {
            return futures.stream().allMatch(future -> limits.isLimited(body, future));
        }
        if (depth == 0 || !(body.source(value) instanceof Call call)) {
            return false;
        }
        List<Located> results = program.targets(call).stream()
                .map(target -> program.of(target.body().orElseThrow()))
                .flatMap(callee -> callee.results().stream().map(result -> new Located(callee, result)))
                .toList();
        return !results.isEmpty() && results.stream().allMatch(at -> areLimited(at.body(), at.value(), depth - 1));
    }

    /** The call at the root of a chain of steps, looking through locals; empty when the chain begins elsewhere. */
    public Optional<Call> root(BodyFacts body, Expr value) {
        Expr at = body.source(value);
        for (int i = 0; i < LONGEST && at instanceof Call call; i++) {
            if (call.args().stream()
                    .anyMatch(arg -> program.api().isAwaitable(arg.type().name()))) {
                return Optional.empty();
            }
            if (call.receiver().isEmpty() || !isAwaitable(call.receiver().get())) {
                return Optional.of(call);
            }
            at = body.source(call.receiver().get());
        }
        return Optional.empty();
    }

    /** The variable at the root of a chain of steps: {@code f} of {@code f.thenApply(x).orTimeout(1, SECONDS)}. */
    public Optional<Read> rootVariable(BodyFacts body, Expr value) {
        Expr at = body.source(value);
        for (int i = 0; i < LONGEST; i++) {
            if (at instanceof Read read) {
                return Optional.of(read);
            }
            if (!(at instanceof Call call) || call.receiver().isEmpty()) {
                return Optional.empty();
            }
            at = body.source(call.receiver().get());
        }
        return Optional.empty();
    }

    /** The call that began what {@code value} stands for, where it is in sight and sure to begin something. */
    public Optional<Call> start(BodyFacts body, Expr value) {
        return root(body, value).filter(call -> begins(call, 3));
    }

    /** The calls that began what {@code value} stands for: {@link #start}, or those of a combination of several. */
    public List<Call> starts(BodyFacts body, Expr value) {
        return start(body, value).map(List::of).orElseGet(() -> parts(body, value, 3));
    }

    private List<Call> parts(BodyFacts body, Expr value, int depth) {
        return combined(body, value).stream()
                .flatMap(future -> root(body, future).stream())
                .filter(call -> begins(call, depth))
                .toList();
    }

    /** The futures that are combined in a value, as far as they are in sight. */
    public List<Call> combined(BodyFacts body, Expr value) {
        return Combined.in(body, value, call -> isCombination(program.facts(call)), this::isAwaitable);
    }

    /** The futures that are given to a call, one by one or in a collection, as far as they are in sight. */
    public List<Call> arguments(BodyFacts body, Call call) {
        return Combined.in(body, call, one -> one == call, this::isAwaitable);
    }

    private static boolean isCombination(Facts facts) {
        return facts.completes().filter(Completes.Of.ARGUMENTS::equals).isPresent();
    }

    public boolean isAwaitable(Expr value) {
        return value.type().dimensions() == 0
                && program.api().isAwaitable(value.type().name());
    }

    /** Whether a call begins work, and does not only hand out what was begun before. */
    private boolean begins(Call call, int depth) {
        Facts facts = program.facts(call);
        if (call.isCreation() || facts.result().isEmpty() || isMadeOf(facts) || facts.does(Promise.Does.BEGINS)) {
            return false;
        }
        if (isHandover(call) || call.name().endsWith("Async")) {
            return true;
        }
        String name = call.name().toLowerCase(Locale.ROOT);
        if (name.contains(FUTURE)
                || name.contains("promise")
                || name.contains("stage")
                || RESULTS.matcher(call.receiverType()).matches()) {
            return false;
        }
        List<MethodDecl> targets = program.targets(call);
        if (!targets.isEmpty()) {
            return targets.stream().allMatch(target -> begins(target, depth));
        }
        return !call.args().isEmpty()
                || !ACCESSOR.matcher(call.name()).matches()
                        && (facts.result().get().isLazy() || isPartOfRequest(call));
    }

    /** A future that is complete already, or when others are. */
    private static boolean isMadeOf(Facts facts) {
        return facts.completes()
                .filter(of -> of == Completes.Of.RESULT || of == Completes.Of.ARGUMENTS)
                .isPresent();
    }

    /** {@code admin.describe(names).all()}: what is asked for was said before. */
    private static boolean isPartOfRequest(Call call) {
        return call.receiver().orElse(null) instanceof Call before
                && !before.isCreation()
                && !before.args().isEmpty();
    }

    /** Who does nothing but make a promise, has begun nothing. */
    private boolean begins(MethodDecl method, int depth) {
        BodyFacts body = program.of(method.body().orElseThrow());
        for (Expr result : body.results()) {
            Expr at = body.source(result);
            if (at instanceof Call call && call.isCreation() && body.calls().size() > 1) {
                return true;
            }
            if (depth > 0
                    && (root(body, at).filter(call -> begins(call, depth - 1)).isPresent()
                            || !parts(body, at, depth - 1).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an interface is that of a task, which takes nothing and is not called by who has a request or an event. */
    public static boolean isTask(String type) {
        return TASKS.contains(type);
    }

    /** Whether what a call begins is a task of the project, run by one of its threads. */
    public boolean isOwnTask(Call call) {
        return isOwnTask(call, 3);
    }

    private boolean isOwnTask(Call call, int depth) {
        if (isHandover(call)) {
            return true;
        }
        for (MethodDecl target : program.targets(call)) {
            BodyFacts body = program.of(target.body().orElseThrow());
            for (Expr result : body.results()) {
                if (depth > 0
                        && (root(body, result)
                                        .filter(begun -> isOwnTask(begun, depth - 1))
                                        .isPresent()
                                || parts(body, result, depth - 1).stream()
                                        .anyMatch(begun -> isOwnTask(begun, depth - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a call hands a task to a thread: {@code submit}, {@code supplyAsync}. */
    public boolean isHandover(Call call) {
        List<String> parameters = call.target().map(MethodRef::parameters).orElse(List.of());
        for (int i = 0; i < call.args().size() && i < parameters.size(); i++) {
            if (TASKS.contains(parameters.get(i)) && program.places().isHandedOver(call, i)) {
                return true;
            }
        }
        return false;
    }
}
