package dev.asynclint.analysis;

import dev.asynclint.api.Failure;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a thread or task comes to its end right after a catch clause: nobody is left there to look at the interrupt
 * flag, for a pool gives each task a fresh one. A loop that asks each round whether it should stop counts as an end:
 * the interrupt has woken it.
 */
public final class TaskEnds {
    /** So many callers are followed outwards. */
    private static final int DEPTH = 3;

    private static final Map<String, String> TASKS =
            Map.of("run", "java.lang.Runnable", "call", "java.util.concurrent.Callable");

    private final ProgramFacts program;

    TaskEnds(ProgramFacts program) {
        this.program = program;
    }

    /** Whether the task ends when control leaves a clause of {@code attempt} in any of the given ways. */
    public boolean isEnd(BodyFacts body, Try attempt, Try.Catch clause, Set<Exits.Exit> exits) {
        Walk walk = new Walk(body, after(attempt), DEPTH);
        return exits.stream().allMatch(exit -> switch (exit) {
            case NORMAL -> walk.endsAfter(attempt);
            case RETURN -> walk.endsWith(attempt);
            case THROW -> isEndThrown(body, attempt) && walk.endsWith(attempt);
            case BREAK, CONTINUE -> walk.endsAfterJump(attempt, clause, exit);
        });
    }

    /** Whether every clause that may catch what is thrown out of {@code attempt} ends the task. */
    private boolean isEndThrown(BodyFacts body, Try attempt) {
        Node child = attempt;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent() && !(at.get() instanceof Lambda);
                child = at.get(), at = body.body().parentOf(child)) {
            if (at.get() instanceof Try outer
                    && child == outer.body()
                    && !outer.catches().stream().allMatch(clause -> isEnd(body, outer, clause, exits(clause)))) {
                return false;
            }
        }
        return true;
    }

    /** What the interrupt has cut short, which says what may still be done afterwards. */
    private enum After {
        /** A wait for something: any work is work that should not be done now. */
        WAIT,
        /** A pause before something: what waits for nothing may still be done. */
        PAUSE,
        /** A loop that was the work, or a round of it: what follows only tidies up, as long as it does not wait. */
        LOOP
    }

    private After after(Try attempt) {
        if (containsWorkingLoop(attempt.body())) {
            return After.LOOP;
        }
        List<Call> raising = program.interrupts().raisedBy(attempt);
        return !raising.isEmpty() && raising.stream().allMatch(this::isPause) ? After.PAUSE : After.WAIT;
    }

    private boolean isPause(Call call) {
        return program.facts(call)
                .blocking()
                .filter(fact -> fact.kind().equals("sleep"))
                .isPresent();
    }

    private static Set<Exits.Exit> exits(Try.Catch clause) {
        return Exits.missing(clause.body(), node -> false, raised -> false);
    }

    private boolean containsWorkingLoop(Node node) {
        boolean[] found = {false};
        Body.each(node, Loop.class, loop -> found[0] |= works(loop));
        return found[0];
    }

    /** {@code while (!ready) wait();} only waits. */
    private boolean works(Loop loop) {
        boolean[] found = {false};
        Body.each(
                loop.body(),
                Call.class,
                call -> found[0] |= program.facts(call).blocking().isEmpty()
                        && !program.facts(call).does(Failure.Does.NEVER_FAILS));
        return found[0];
    }

    /** A call, and the body that makes it. */
    private record Site(BodyFacts body, Call call) {}

    /** The calls of a method that is called in the sources alone; none where a library may call it. */
    private List<Site> sites(MethodDecl method) {
        Set<MethodRef> names = new HashSet<>(program.program().types().overridden(method.ref()));
        if (!names.stream().allMatch(name -> program.declaration(name).isPresent())) {
            return List.of();
        }
        names.add(method.ref());
        return names.stream()
                .flatMap(name -> program.outlines().callers(name).stream())
                .distinct()
                .filter(caller -> !program.isTest(caller))
                .map(caller -> caller.body().map(program::of).orElseThrow())
                .flatMap(outer -> outer.calls().stream()
                        .filter(call -> call.target().filter(names::contains).isPresent())
                        .map(call -> new Site(outer, call)))
                .toList();
    }

    /**
     * Follows control from a statement outwards to the end of the task.
     *
     * @param after what was cut short
     * @param depth so many callers may still be followed
     */
    private final class Walk {
        private final BodyFacts body;
        private final After after;
        private final int depth;

        Walk(BodyFacts body, After after, int depth) {
            this.body = body;
            this.after = after;
            this.depth = depth;
        }

        boolean endsAfterJump(Node from, Try.Catch clause, Exits.Exit exit) {
            Optional<Loop> loop =
                    namesLabel(clause.body()) ? Optional.empty() : body.body().enclosingLoop(from);
            return loop.isPresent() && (exit == Exits.Exit.BREAK ? endsAfterLoop(loop.get()) : endsRound(loop.get()));
        }

        private boolean endsAfterLoop(Loop loop) {
            return new Walk(body, After.LOOP, depth).endsAfter(loop);
        }

        /** The loop goes round: fine where it asks whether to stop, and is the task's own. */
        private boolean endsRound(Loop loop) {
            return (StopRequests.asks(loop) || StopRequests.comeWithWork(loop, this::waits)) && endsAfterLoop(loop);
        }

        private boolean waits(Call call) {
            return program.facts(call).blocking().isPresent();
        }

        boolean endsAfter(Node node) {
            Node parent = body.body().parentOf(node).orElse(null);
            if (parent == null || parent instanceof Lambda || parent instanceof Return) {
                return endsWith(node);
            }
            if (parent instanceof Block block) {
                After here = after == After.LOOP || isAskedToStop(node) ? After.LOOP : after;
                List<Stmt> following = block.statements()
                        .subList(
                                Uses.indexOf(block.statements(), node) + 1,
                                block.statements().size());
                if (following.stream().anyMatch(this::endsProcess)) {
                    return true;
                }
                for (Stmt statement : following) {
                    if (!isTidying(statement, here)) {
                        return false;
                    }
                    if (statement instanceof Return) {
                        return endsWith(statement);
                    }
                }
                return endsAfter(block);
            }
            if (parent instanceof Loop loop) {
                return node == loop.body() && endsRound(loop);
            }
            boolean isWhole = parent instanceof Try || parent instanceof Eval || parent instanceof OpaqueStmt;
            return (isWhole || node instanceof Stmt && (parent instanceof Branch || parent instanceof Sync))
                    && endsAfter(parent);
        }

        /**
         * Whether a node is part of a round of a loop that asks whether to stop. A mere pause may also come after such
         * a loop, or in a method that is only called there.
         */
        private boolean isAskedToStop(Node node) {
            Node child = node;
            for (Node at : body.body().aroundInFunction(node).toList()) {
                if (at instanceof Loop loop) {
                    return StopRequests.asks(loop);
                }
                if (after == After.PAUSE && at instanceof Block block && StopRequests.areAskedBefore(block, child)) {
                    return true;
                }
                child = at;
            }
            if (after != After.PAUSE
                    || depth == 0
                    || body.body().enclosingLambda(node).isPresent()) {
                return false;
            }
            List<Site> sites = sites(body.body().method());
            return !sites.isEmpty()
                    && sites.stream().allMatch(site -> from(site).isAskedToStop(site.call()));
        }

        private Walk from(Site site) {
            return new Walk(site.body(), after, depth - 1);
        }

        private boolean endsProcess(Stmt statement) {
            return Exits.missing(
                            statement,
                            node -> node instanceof Call call
                                    && program.processEnds().isEnd(call),
                            raised -> false)
                    .isEmpty();
        }

        private boolean isTidying(Stmt statement, After here) {
            boolean[] works = {false};
            Body.each(statement, Loop.class, loop -> works[0] |= here != After.LOOP);
            Body.each(statement, Call.class, call -> works[0] |= isWork(call, here));
            return !works[0];
        }

        private boolean isWork(Call call, After here) {
            return switch (here) {
                case LOOP -> program.waits().of(body, call).isPresent();
                case PAUSE -> isWork(call, After.WAIT) && !isQuick(call);
                case WAIT -> !program.facts(call).does(Failure.Does.NEVER_FAILS);
            };
        }

        /** Whether the code that a call runs is in sight, and waits for nothing. */
        private boolean isQuick(Call call) {
            List<MethodDecl> targets = program.targets(call);
            return !targets.isEmpty()
                    && targets.stream().noneMatch(target -> program.outlines().mayBlock(target.ref()));
        }

        /** Whether the code around {@code node} ends a task when it ends. */
        boolean endsWith(Node node) {
            Optional<Lambda> lambda = body.body().enclosingLambda(node);
            if (lambda.isPresent()) {
                return isTask(body, lambda.get());
            }
            MethodDecl method = body.body().method();
            return isTask(method) || depth > 0 && isLastOfTasks(method);
        }

        /** Whether the method is called, and only called, as the last thing that tasks do. */
        private boolean isLastOfTasks(MethodDecl method) {
            List<Site> sites = sites(method);
            return !sites.isEmpty()
                    && sites.stream().allMatch(site -> from(site).endsAfter(site.call()));
        }
    }

    private boolean isTask(BodyFacts body, Lambda lambda) {
        return body.finalUse(lambda) instanceof Use.Argument argument
                && (isRunAsTask(argument.call(), argument.index(), DEPTH)
                        || program.places().of(body, lambda) instanceof Running.On);
    }

    /** Whether a call gives its argument to a thread, or to a method of the sources that does. */
    private boolean isRunAsTask(Call call, int index, int depth) {
        return program.places().isHandedOver(call, index)
                || depth > 0 && program.targets(call).stream().anyMatch(target -> givesToThread(target, index, depth));
    }

    private boolean givesToThread(MethodDecl method, int index, int depth) {
        BodyFacts body = program.of(method.body().orElseThrow());
        List<Var> parameters = body.body().parameters();
        return index < parameters.size()
                && body.reads().of(parameters.get(index)).stream()
                        .anyMatch(read -> body.uses().of(read) instanceof Use.Argument argument
                                && isRunAsTask(argument.call(), argument.index(), depth - 1));
    }

    private boolean isTask(MethodDecl method) {
        String type = TASKS.get(method.ref().name());
        return type != null
                && method.ref().parameters().isEmpty()
                && program.api().isSubtype(method.ref().owner(), type);
    }

    private static boolean namesLabel(Node clause) {
        boolean[] found = {false};
        Body.each(clause, Jump.class, jump -> found[0] |= jump.label().isPresent());
        return found[0];
    }
}
