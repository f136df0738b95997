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

/** Reports a wait inside {@code synchronized} on a virtual thread, where the JVM keeps the carrier thread for it. */
public final class PinnedVirtualThread implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PinnedVirtualThread",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "code on a virtual thread blocks while it holds a monitor, so the carrier thread waits too");

    /** The releases that have virtual threads and pin them in monitors; the next one no longer does. */
    private static final int FIRST_PINNING = 21;

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
        if (program.api().mayRunOn(FIRST_PINNING, LAST_PINNING)) {
            BlockingPaths paths = new BlockingPaths(program, PinnedVirtualThread::minds);
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
            Optional<Locks.Held> monitor = program.locks().heldAt(body, call, region).stream()
                    .filter(Locks.Held::isMonitor)
                    .findFirst();
            if (monitor.isEmpty()) {
                return true;
            }
            List<Note> notes = new ArrayList<>(trail);
            notes.add(new Note(Trace.path(body.body()), monitor.get().taken(), "holds a monitor from here"));
            report(body, call, path.get(), notes);
            return false;
        }

        private void report(BodyFacts body, Call call, BlockingPaths.Path path, List<Note> notes) {
            notes.addAll(Trace.toWait(body, call, path));
            String wait = path.found().what();
            String message = path.isDirect()
                    ? "`%s` waits inside `synchronized`, which pins the virtual thread".formatted(wait)
                    : "`%s` waits through `%s` inside `synchronized`, which pins the virtual thread"
                            .formatted(Trace.name(call), wait);
            reporter.report(body.body(), call.nameSpan(), message, notes, List.of(), HINT);
        }
    }
}
