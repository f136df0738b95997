package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a wait of a virtual thread where it cannot leave its carrier thread: in a monitor, in a class initialiser. */
public final class PinnedVirtualThread implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PinnedVirtualThread",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "code on a virtual thread blocks where it cannot leave its carrier thread, so that waits too");

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    /** The last release that pins them in monitors. */
    private static final int LAST_PINNING = 23;

    /** The JVM makes up for these with another carrier, monitor or not. */
    private static final Set<String> COMPENSATED = Set.of("file-io", "stream-io");

    private static final String OBJECT_WAIT = "Object.wait";

    private static final String HINT =
            "guard it with a `ReentrantLock`, move the wait out of the monitor, or run on Java 24 or later";

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
        BlockingPaths paths = new BlockingPaths(program, PinnedVirtualThread::minds);
        if (program.api().mayRunOn(FIRST_WITH_VIRTUAL_THREADS, Integer.MAX_VALUE)) {
            new SlowInitializers(program, reporter, paths).check();
        }
        if (program.api().mayRunOn(FIRST_WITH_VIRTUAL_THREADS, LAST_PINNING)) {
            OnThread.each(program, ThreadKind.VIRTUAL, new Search(program, reporter, paths)::look);
        }
    }

    /** A place that this rule reports, so that no other need do so. */
    record Place(Body body, Span span) {}

    Set<Place> places(ProgramFacts program) {
        Set<Place> places = new HashSet<>();
        check(
                program,
                program.methods(),
                (body, span, message, notes, fixes, hint) -> places.add(new Place(body, span)));
        return places;
    }

    private static boolean minds(Wait wait) {
        return !COMPENSATED.contains(wait.kind()) && !wait.what().equals(OBJECT_WAIT);
    }

    /** Follows the calls that lead to waits, until one of them holds a monitor. */
    private record Search(ProgramFacts program, Reporter reporter, BlockingPaths paths) {
        boolean look(BodyFacts body, Call call, Places.Region region, List<Note> trail) {
            Optional<BlockingPaths.Path> path = paths.from(body, call);
            if (path.isEmpty()) {
                return false;
            }
            Optional<Monitor> monitor = monitor(body, call, region);
            if (monitor.isEmpty()) {
                return true;
            }
            List<Note> notes = new ArrayList<>(trail);
            notes.add(new Note(Trace.path(body.body()), monitor.get().taken(), "holds a monitor from here"));
            notes.addAll(Trace.toWait(body, call, path.get()));
            String message =
                    message(call, path.get(), "inside `" + monitor.get().by() + "`");
            reporter.report(body.body(), call.nameSpan(), message, notes, List.of(), HINT);
            return false;
        }

        private Optional<Monitor> monitor(BodyFacts body, Call call, Places.Region region) {
            return program.locks().heldAt(body, call, region).stream()
                    .filter(Locks.Held::isMonitor)
                    .findFirst()
                    .map(held -> new Monitor(held.taken(), "synchronized"))
                    .or(() -> EntryLocks.around(program, body, call, region)
                            .map(map -> new Monitor(map.nameSpan(), map.name())));
        }
    }

    /**
     * A monitor that is held.
     *
     * @param by what takes it, as written
     */
    private record Monitor(Span taken, String by) {}

    static String message(Call call, BlockingPaths.Path path, String where) {
        String wait = path.found().what();
        return path.isDirect()
                ? "`%s` waits %s, which pins the virtual thread".formatted(wait, where)
                : "`%s` waits through `%s` %s, which pins the virtual thread".formatted(Trace.name(call), wait, where);
    }
}
