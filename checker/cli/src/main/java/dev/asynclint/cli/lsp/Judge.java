package dev.asynclint.cli.lsp;

import dev.asynclint.cli.report.Problems;
import dev.asynclint.cli.run.Options;
import dev.asynclint.finding.Finding;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The thread that analyses: first the files that were edited, then, when nothing more happens, everything else. News
 * break off whatever is going on.
 */
final class Judge implements AutoCloseable {
    /** Nested code needs deep stacks; they are reserved, not used. */
    private static final long STACK_BYTES = 512L << 20;
    /** What comes within this time is one edit. */
    private static final long DEBOUNCE_MILLIS = 15;
    /** How long nothing may happen before everything is looked at. */
    private static final long QUIET_MILLIS = 250;

    private final Buffers buffers;
    private final Outlet outlet;
    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Set<Path> edited = new LinkedHashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Thread thread;
    private boolean mustScan;
    private boolean isClosed;
    private volatile boolean hasNews;

    Judge(Options options, Buffers buffers, Outlet outlet, RulePages pages) {
        this.buffers = buffers;
        this.outlet = outlet;
        this.workspace = new Workspace(options, this::text, outlet);
        this.diagnostics = new Diagnostics(pages);
        this.thread = new Thread(null, this::run, "judge", STACK_BYTES);
        this.thread.setDaemon(true);
    }

    void start() {
        if (thread.getState() == Thread.State.NEW) { // some editors say twice that they are ready
            thread.start();
        }
    }

    private Optional<String> text(Path file) {
        return buffers.get(file).map(Buffers.Buffer::text);
    }

    /** The text of a file has changed, in the editor or on disk. */
    synchronized void edited(Path file) {
        edited.add(file);
        wake();
    }

    /** A file is no longer in the editor. */
    synchronized void closed(Path file) {
        if (folders.stream().anyMatch(file::startsWith)) {
            edited(file);
        } else {
            scan();
        }
    }

    /** There are other folders. */
    synchronized void folders(List<Path> added, List<Path> removed) {
        folders.addAll(added);
        removed.forEach(folders::remove);
        scan();
    }

    /** There may be other files, or another configuration. */
    synchronized void scan() {
        mustScan = true;
        wake();
    }

    private void wake() {
        hasNews = true;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        wake();
    }

    private void pause() {
        if (hasNews) {
            throw new CancellationException();
        }
    }

    /** What is to be done next. */
    private record Work(boolean isScan, List<Path> folders, Set<Path> edited) {}

    private void run() {
        Set<Path> todo = new LinkedHashSet<>();
        boolean isSettled = true;
        try {
            awaitFirstFile();
            while (true) {
                Optional<Work> work = next(isSettled);
                if (isClosed) {
                    return;
                }
                try {
                    if (work.isPresent()) {
                        isSettled = false;
                        todo.addAll(work.get().edited());
                        begin(work.get(), todo);
                    } else {
                        finish();
                        isSettled = true;
                    }
                } catch (CancellationException e) {
                    // The news are next.
                } catch (RuntimeException | StackOverflowError e) {
                    outlet.error("internal error: " + e);
                    outlet.settled(); // nobody is to wait for what does not come
                    todo.clear();
                    isSettled = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workspace.close();
        }
    }

    /** Editors open the first file right after the start: it comes before the rest of the workspace. */
    private synchronized void awaitFirstFile() throws InterruptedException {
        long end = System.nanoTime() + QUIET_MILLIS * 1_000_000;
        for (long left = QUIET_MILLIS;
                left > 0 && edited.isEmpty() && !isClosed;
                left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** News, or nothing after a while of quiet. */
    private synchronized Optional<Work> next(boolean isSettled) throws InterruptedException {
        long quiet = System.nanoTime() + QUIET_MILLIS * 1_000_000;
        while (!hasNews) {
            long left = (quiet - System.nanoTime()) / 1_000_000;
            if (isSettled) {
                wait();
            } else if (left <= 0) {
                return Optional.empty();
            } else {
                wait(left);
            }
        }
        long end = System.nanoTime() + DEBOUNCE_MILLIS * 1_000_000;
        for (long left = DEBOUNCE_MILLIS; left > 0 && !isClosed; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        Work work = new Work(mustScan, List.copyOf(folders), new LinkedHashSet<>(edited));
        mustScan = false;
        hasNews = false;
        edited.clear();
        return Optional.of(work);
    }

    /** What was edited, as fast as can be. */
    private void begin(Work work, Set<Path> todo) {
        boolean isUnknown = work.edited().stream()
                .anyMatch(file -> workspace.home(file).isEmpty()
                        && Files.exists(file)
                        && text(file).isPresent());
        if (work.isScan() || isUnknown) {
            workspace.scan(work.folders(), buffers.paths(), this::publishGlance);
            todo.addAll(buffers.paths());
        }
        Set<Path> readable = new LinkedHashSet<>();
        for (Path file : work.edited()) {
            workspace.home(file).ifPresent(session -> read(session, file, readable));
        }
        for (Path file : Set.copyOf(todo)) {
            Optional<Session> session = workspace.of(file);
            if (session.isPresent()
                    && (readable.contains(file) || !work.edited().contains(file))) {
                session.get().judge(file, this::pause);
                publish(session.get(), file);
            } else if (session.isEmpty()) {
                outlet.forgotten(file);
            } else {
                outlet.judged(judged(session.get(), file, true));
            }
            todo.remove(file);
        }
        tellProblems();
    }

    private void read(Session session, Path file, Set<Path> readable) {
        if (text(file).isEmpty() && !Files.isRegularFile(file)) {
            session.remove(file);
            outlet.forgotten(file);
        } else if (session.update(file, this::text)) {
            readable.add(file);
        }
    }

    /** Everything else. */
    private void finish() {
        for (Session session : List.copyOf(workspace.sessions())) {
            Set<String> before = session.reported();
            session.judgeAll(this::pause);
            before.addAll(session.reported());
            before.addAll(buffers.paths().stream()
                    .filter(session::contains)
                    .map(Session::shown)
                    .toList());
            before.forEach(path -> publish(session, Path.of(path)));
        }
        tellProblems();
        outlet.settled();
    }

    private void tellProblems() {
        workspace.sessions().stream()
                .flatMap(session -> session.problems().stream())
                .map(Problems::line)
                .filter(shown::add)
                .forEach(outlet::error);
    }

    private void publishGlance(Path file, List<Finding> findings) {
        CharSequence text = text(file).orElse("");
        Map<String, Positions> positions = new HashMap<>();
        Function<String, Positions> places = path -> positions.computeIfAbsent(
                path, any -> path.equals(Session.shown(file)) ? Positions.of(text) : Positions.of(Disk.read(path)));
        outlet.judged(new Judged(
                file,
                text,
                findings,
                findings.stream()
                        .map(finding -> diagnostics.of(finding, places))
                        .toList(),
                findings.stream().map(finding -> Optional.<Integer>empty()).toList(),
                false));
    }

    private void publish(Session session, Path file) {
        outlet.judged(judged(session, file, false));
    }

    private Judged judged(Session session, Path file, boolean isOutdated) {
        String path = Session.shown(file);
        List<Finding> findings = session.findings(path);
        Map<String, Positions> positions = new HashMap<>();
        Function<String, Positions> places = name -> positions.computeIfAbsent(
                name, any -> Positions.of(session.text(name).orElse("")));
        Optional<SourceFile> source = session.file(path);
        return new Judged(
                file,
                session.text(path).orElse(""),
                findings,
                findings.stream()
                        .map(finding -> diagnostics.of(finding, places))
                        .toList(),
                findings.stream()
                        .map(finding -> source.flatMap(in -> methodAround(in, finding)))
                        .toList(),
                isOutdated);
    }

    /** Where the name of the method around a finding is; empty where an annotation would not do. */
    private static Optional<Integer> methodAround(SourceFile file, Finding finding) {
        return file.types().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> !method.ref().isInitializer()
                        && method.body()
                                .filter(body -> body.root().span().contains(finding.span()))
                                .isPresent())
                .reduce((outer, inner) -> inner)
                .filter(method -> annotations(method).noneMatch("SuppressWarnings"::equals))
                .map(method -> method.nameSpan().start());
    }

    private static Stream<String> annotations(MethodDecl method) {
        return method.annotations().stream().map(Annotation::simpleName);
    }
}
