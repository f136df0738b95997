package dev.asynclint.analysis;

import dev.asynclint.api.Blocking;
import dev.asynclint.api.Certainty;
import dev.asynclint.api.Meaning;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls can hold the thread that makes them. */
public final class Waits {
    /** Certainties that are too weak to report: a few microseconds, or nobody knows. */
    private static final Set<Certainty> WEAK = Set.of(Certainty.BRIEF, Certainty.DEPENDS);

    private static final String CPU = "cpu";
    private static final String FILE = "file-io";
    private static final String NETWORK = "net-io";

    private static final Set<String> RESOURCES = Set.of("getResource", "getSystemResource", "findResource");

    /** Kinds that are not reported: work on the processor, pauses of the whole process, things that happen once. */
    private static final Set<String> OTHER_KINDS =
            Set.of(CPU, "spin", "pause", "modal", "loader", "entropy", "synchronizer");

    /** Kinds of waits for something that is over at some time, and stays so. */
    private static final Set<String> FOR_ITS_END = Set.of(Wait.FUTURE, "fork-join", "latch", "wait", "process");

    private static final String LOCK = "lock";

    private final ProgramFacts program;
    private final boolean strictLocks;
    private final Duration budget;
    private final Completions completions;
    private final Timeouts timeouts;

    Waits(ProgramFacts program, boolean strictLocks, Duration budget) {
        this.program = program;
        this.strictLocks = strictLocks;
        this.budget = budget;
        this.timeouts = new Timeouts(program);
        this.completions = new Completions(program);
    }

    /** The wait that a call is, if it is one: by a fact of the model, or by an annotation on the method. */
    public Optional<Wait> of(BodyFacts body, Call call) {
        Optional<Blocking> fact = program.facts(call).blocking().filter(this::counts);
        if (fact.isPresent() && !isBetterRead(call, fact.get())) {
            return isOver(body, call, fact.get()) || program.testHooks().isSwitchedOnByTests(body, call)
                    ? Optional.empty()
                    : Optional.of(wait(body, call, fact.get()));
        }
        return call.target()
                .flatMap(program::declaration)
                .filter(this::isDeclaredBlocking)
                .map(method -> new Wait(method.ref().display(), "declared", "", "", List.of(), Optional.empty()));
    }

    /** The long computation that a call is, if it is one. */
    Optional<Wait> workOf(BodyFacts body, Call call) {
        return program.facts(call).blocking().filter(Waits::isWork).map(fact -> wait(body, call, fact));
    }

    static boolean isWork(Blocking fact) {
        return fact.kind().equals(CPU) && !WEAK.contains(fact.certainty());
    }

    /** What is said of a whole type, or was found out elsewhere, says less than the bodies that are in sight. */
    private boolean isBetterRead(Call call, Blocking fact) {
        boolean isLearned = !fact.via().isEmpty();
        if (isLearned
                && call.target()
                        .filter(method -> !program.overriders(method).isEmpty())
                        .isPresent()) {
            return true;
        }
        return (fact.pattern().member().isEmpty() || isLearned)
                && call.target()
                        .flatMap(program::declaration)
                        .flatMap(MethodDecl::body)
                        .isPresent();
    }

    /** Whether a call hands on an address that knows its host name, so that nobody has to ask a name server for it. */
    public boolean handsOnNamedAddress(BodyFacts body, Call call) {
        return HostNames.handsOnNamed(body, call);
    }

    /** Whether the futures that a call hands on are complete, so that waiting for them there is over. */
    public boolean handsOnComplete(BodyFacts body, Call call) {
        return completions.handsOnComplete(body, call);
    }

    /** Whether a call that can wait does not: what it waits for has happened, or it is given too little time to matter. */
    public boolean isOver(BodyFacts body, Call call) {
        return program.facts(call)
                .blocking()
                .filter(fact -> isOver(body, call, fact))
                .isPresent();
    }

    /** Whether a wait is for a future that the code has made just there, and not for one that somebody else keeps. */
    public boolean isForFutureMadeThere(BodyFacts body, Call wait) {
        return wait.receiver()
                .map(body::source)
                .filter(completions::isMadeByCall)
                .isPresent();
    }

    /** Whether a fact is one that a report can stand on. */
    boolean counts(Blocking fact) {
        return !WEAK.contains(fact.certainty())
                && !OTHER_KINDS.contains(fact.kind())
                && (strictLocks || !fact.kind().equals(LOCK));
    }

    boolean isDeclaredBlocking(MethodDecl method) {
        return program.api().means(method.ref()).contains(Meaning.BLOCKING);
    }

    private Wait wait(BodyFacts body, Call call, Blocking fact) {
        String what = fact.via().isEmpty() ? call.target().orElseThrow().display() : last(fact.via());
        return new Wait(
                what,
                kind(body, call, fact),
                fact.except(),
                fact.alternative(),
                fact.via(),
                timeouts.of(body, call, fact));
    }

    /** What is found on the class path is opened as a file is, though it has a URL. */
    private static String kind(BodyFacts body, Call call, Blocking fact) {
        boolean isResource = call.receiver()
                .map(body::source)
                .filter(url -> url instanceof Call lookup && RESOURCES.contains(lookup.name()))
                .isPresent();
        return isResource && fact.kind().equals(NETWORK) ? FILE : fact.kind();
    }

    /** The wait in the publisher that a call gives, as is known of compiled code. */
    Optional<Wait> deferredIn(Call call) {
        return program.facts(call)
                .deferred()
                .filter(fact -> program.targets(call).isEmpty())
                .map(fact -> new Wait(last(fact.via()), fact.kind(), "", "", fact.via(), Optional.empty()));
    }

    private static String last(List<String> via) {
        return via.get(via.size() - 1);
    }

    /** Under a millisecond is a pause between two tries. */
    private boolean isNothing(Duration time) {
        return time.compareTo(budget) <= 0 || time.toMillis() == 0;
    }

    private boolean isOver(BodyFacts body, Call call, Blocking fact) {
        return timeouts.of(body, call, fact).filter(this::isNothing).isPresent()
                || fact.kind().equals(Wait.NAME_SERVER) && HostNames.needNobody(body, call)
                || FOR_ITS_END.contains(fact.kind()) && completions.isComplete(body, call);
    }
}
