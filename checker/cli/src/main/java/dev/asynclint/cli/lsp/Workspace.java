package dev.asynclint.cli.lsp;

import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.cli.maven.MavenClassPaths;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.engine.Settings.SettingsException;
import dev.asynclint.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The projects in the folders of the editor, and those of single files outside of them. Used by one thread. */
final class Workspace implements AutoCloseable {
    /** So many files are read at once as fast as a glance is taken. */
    private static final int FEW = 64;

    private final Options options;
    private final MavenClassPaths classPaths = new MavenClassPaths();
    private final Function<Path, Optional<String>> buffers;
    private final Outlet outlet;
    private List<Session> sessions = new ArrayList<>();

    Workspace(Options options, Function<Path, Optional<String>> buffers, Outlet outlet) {
        this.options = options;
        this.buffers = buffers;
        this.outlet = outlet;
    }

    /** Looks which projects and files there are; {@code first} takes files with what a glance at them shows. */
    void scan(Collection<Path> folders, Collection<Path> open, BiConsumer<Path, List<Finding>> first) {
        Checker checker = new Checker(options, Progress.NONE, classPaths);
        List<Checker.Unit> units;
        try {
            units = units(checker, folders, open);
        } catch (UsageException | SettingsException | FactSyntaxException e) {
            outlet.error(e.getMessage()); // what was known stays
            return;
        }
        checker.notes().forEach(outlet::error);
        Set<String> before = paths();
        List<Session> now = new ArrayList<>();
        for (Checker.Unit unit : units) {
            if (sessions.stream().noneMatch(session -> session.isOf(unit))) {
                glance(unit, open, first);
            }
            Optional<Session> known = sessions.stream()
                    .filter(session -> !now.contains(session) && session.canAdopt(checker, unit))
                    .findFirst();
            known.ifPresent(session -> session.adopt(checker, unit, buffers));
            now.add(known.orElseGet(() -> new Session(checker, unit, buffers)));
        }
        sessions.stream().filter(session -> !now.contains(session)).forEach(Session::close);
        sessions = now;
        before.removeAll(paths());
        before.forEach(path -> outlet.forgotten(Path.of(path)));
    }

    /** A look at what is open, before all is read, and before the class path is known. */
    private void glance(Checker.Unit unit, Collection<Path> open, BiConsumer<Path, List<Finding>> first) {
        Checker quick = new Checker(options.withMaven(false), Progress.NONE);
        unit.sources().stream()
                .filter(source -> unit.sources().size() > FEW && open.contains(source.file()))
                .forEach(source -> first.accept(source.file(), Session.glance(quick, unit, source.file(), buffers)));
    }

    private static List<Checker.Unit> units(Checker checker, Collection<Path> folders, Collection<Path> open) {
        List<Path> roots = new ArrayList<>(
                folders.stream().filter(Files::isDirectory).sorted().toList());
        List<Checker.Unit> units = new ArrayList<>(roots.isEmpty() ? List.of() : checker.units(SourceTree.of(roots)));
        for (Path file : open.stream().sorted().toList()) {
            if (roots.stream().noneMatch(file::startsWith) && Files.isRegularFile(file)) {
                units.addAll(checker.units(SourceTree.of(List.of(file))));
            }
        }
        return units;
    }

    /** The project that a file is part of. */
    Optional<Session> of(Path file) {
        return sessions.stream().filter(session -> session.contains(file)).findFirst();
    }

    /** The project that a file which is not on disk yet belongs to. */
    Optional<Session> home(Path file) {
        return of(file).or(() -> Files.exists(file)
                ? Optional.empty()
                : sessions.stream()
                        .filter(session -> session.wouldContain(file))
                        .findFirst());
    }

    List<Session> sessions() {
        return sessions;
    }

    private Set<String> paths() {
        Set<String> paths = new HashSet<>();
        sessions.forEach(session -> paths.addAll(session.paths()));
        return paths;
    }

    @Override
    public void close() {
        sessions.forEach(Session::close);
    }
}
