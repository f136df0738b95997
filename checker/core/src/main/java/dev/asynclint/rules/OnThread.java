package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the calls that threads of one kind make: from the code they are handed, down the program's methods. */
final class OnThread {
    /** What to do at a call. */
    interface Visitor {
        /**
         * Looks at a call.
         *
         * @param trail how the thread gets there
         * @return whether to go into the methods that the call runs
         */
        boolean visit(BodyFacts body, Call call, Places.Region region, List<Note> trail);
    }

    /** A method that such threads call, and how they get there. */
    private record Reached(MethodDecl method, List<Note> trail) {}

    private final ProgramFacts program;
    private final String kind;
    private final Visitor visitor;
    private final Deque<Reached> work = new ArrayDeque<>();
    private final Set<MethodDecl> seen = new HashSet<>();

    private OnThread(ProgramFacts program, String kind, Visitor visitor) {
        this.program = program;
        this.kind = kind;
        this.visitor = visitor;
    }

    /** Visits each method once, by a shortest way; test code is left out. */
    static void each(ProgramFacts program, String kind, Visitor visitor) {
        new OnThread(program, kind, visitor).run();
    }

    static boolean isOf(Running running, String kind) {
        return running instanceof Running.On on && on.kind().name().equals(kind);
    }

    private void run() {
        for (MethodDecl method : program.active(program.methods())) {
            Running entry = program.places().entry(method);
            if (isOf(entry, kind) || program.outlines().isInteresting(method)) {
                method.body().map(program::of).ifPresent(body -> fromThread(body, entry));
            }
        }
        while (!work.isEmpty()) {
            Reached reached = work.remove();
            BodyFacts body = program.of(reached.method().body().orElseThrow());
            for (Call call : body.calls()) {
                Places.Region region = program.places().region(body, call);
                if (region.running() == Running.INLINE) {
                    visit(body, call, region, reached.trail());
                }
            }
        }
    }

    private void fromThread(BodyFacts body, Running entry) {
        for (Call call : body.calls()) {
            Places.Region region = program.places().region(body, call);
            if (entry.around(region.running()) instanceof Running.On on && isOf(on, kind)) {
                visit(
                        body,
                        call,
                        region,
                        List.of(Trace.origin(body, region, on.kind().title())));
            }
        }
    }

    private void visit(BodyFacts body, Call call, Places.Region region, List<Note> trail) {
        if (!visitor.visit(body, call, region, trail) || program.places().isHandedOver(call)) {
            return;
        }
        for (MethodDecl target : program.targets(call)) {
            if (target.body().isPresent() && seen.add(target)) {
                List<Note> notes = new ArrayList<>(trail);
                notes.add(Trace.call(body, call, target));
                work.add(new Reached(target, notes));
            }
        }
    }
}
