package dev.asynclint.api;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import java.util.List;
import java.util.Optional;

/**
 * All that the model says about one method, called on a receiver of one type.
 *
 * @param blocking whether the call may hold its thread
 * @param exempt whether it is declared not to block, so that nobody need look into it
 * @param deferred what waits in the publisher that it gives
 * @param runs what it runs of what it is given
 * @param threads which thread kind its result denotes; those with conditions first
 * @param switches how it moves stages of a chain
 * @param eager which arguments are evaluated at once
 * @param drop whether its result may be dropped
 * @param interrupt what it does about interruption
 * @param completes which future is complete when the call says so
 * @param plain that it takes what its function gives as a plain value
 * @param failure what it has to do with failures
 * @param asksThread whether it asks which thread it is on
 * @param promise what it has to do with promises
 * @param locking what it does with a lock
 * @param callback when it runs the function that is passed, where it does so once
 * @param traits what else it is
 * @param result what its declared, erased return type is
 */
public record Facts(
        Optional<Blocking> blocking,
        boolean exempt,
        Optional<Deferred> deferred,
        List<Runs> runs,
        List<ThreadOf> threads,
        List<Switch> switches,
        Optional<Eager> eager,
        Optional<Drop> drop,
        Optional<Interrupt> interrupt,
        Optional<Completes.Of> completes,
        Optional<Plain> plain,
        Optional<Failure> failure,
        boolean asksThread,
        Optional<Promise> promise,
        Optional<Locking.Does> locking,
        Optional<Callback.When> callback,
        List<Trait> traits,
        Optional<Awaitable> result) {
    public static final Facts NONE = new Facts(
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public boolean isEmpty() {
        return this == NONE
                || !exempt
                        && !asksThread
                        && runs.isEmpty()
                        && threads.isEmpty()
                        && switches.isEmpty()
                        && traits.isEmpty()
                        && blocking.isEmpty()
                        && deferred.isEmpty()
                        && eager.isEmpty()
                        && drop.isEmpty()
                        && interrupt.isEmpty()
                        && completes.isEmpty()
                        && plain.isEmpty()
                        && failure.isEmpty()
                        && promise.isEmpty()
                        && locking.isEmpty()
                        && callback.isEmpty()
                        && result.isEmpty();
    }

    /** Whether this is what the call does about failures. */
    public boolean does(Failure.Does what) {
        return failure.isPresent() && failure.get().does() == what;
    }

    /** Whether this is what the call has to do with promises. */
    public boolean does(Promise.Does what) {
        return promise.isPresent() && promise.get().does() == what;
    }

    /** Whether this is what some calls are, by their arguments. */
    public boolean maybe(Trait.Is what) {
        for (Trait trait : traits) {
            if (trait.is().contains(what)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is what any call is, whatever its arguments. */
    public boolean is(Trait.Is what) {
        for (Trait trait : traits) {
            if (trait.is().contains(what) && trait.ifArg().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is what the call is, by its constant arguments. */
    public boolean is(Trait.Is what, Call call) {
        for (Trait trait : traits) {
            if (trait.is().contains(what) && (trait.ifArg().isEmpty() || hasConstant(call, trait.ifArg()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is what the call does with a lock. */
    public boolean does(Locking.Does what) {
        return locking.isPresent() && locking.get() == what;
    }

    /** The thread kind that the result of any call denotes. */
    public Optional<ThreadOf> thread() {
        return threads.stream().filter(thread -> thread.ifArg().isEmpty()).findFirst();
    }

    /** The thread kind that the result of this call denotes, by its constant arguments. */
    public Optional<ThreadOf> thread(Call call) {
        return threads.stream()
                .filter(thread -> thread.ifArg().isEmpty() || hasConstant(call, thread.ifArg()))
                .findFirst();
    }

    /** Whether a body that makes this call must be lowered for what the call itself is or starts. */
    public boolean isInteresting() {
        return blocking.isPresent() && blocking.get().certainty() != Certainty.BRIEF
                || deferred.isPresent()
                || drop.isPresent() && !drop.get().ignorable()
                || result.isPresent() && result.get().report() != Awaitable.Report.NO
                || traits.stream().anyMatch(Trait::isInteresting)
                || promise.isPresent() && promise.get().isInteresting()
                || runs.stream().anyMatch(run -> !run.on().equals(Api.CALLER_KIND))
                || switches.stream().anyMatch(moved -> moved.when() == Switch.When.WHOLE);
    }

    private static boolean hasConstant(Call call, List<String> constants) {
        for (Expr arg : call.args()) {
            if (arg instanceof Literal literal && constants.contains(String.valueOf(literal.value()))) {
                return true;
            }
        }
        return false;
    }
}
