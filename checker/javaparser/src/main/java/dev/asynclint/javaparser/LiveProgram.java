package dev.asynclint.javaparser;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeOracle;
import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sources that change. An edit has its file read again at once ({@link #update}), and the files that mention a name
 * which now means something else when there is time ({@link #settle}). Used by one thread.
 */
public final class LiveProgram implements AutoCloseable {
    /** Where more than one file in so many has changed, all are read. */
    private static final int MOST_CHANGED = 4;

    private final JavaParserOptions options;
    private final ClassPath classPath;
    private final Resolver resolver;
    private final TypeOracle oracle;
    private final Map<String, LiveFile> entries = new TreeMap<>();
    /** What the other files were last read with. */
    private final Map<String, Shape> settled = new TreeMap<>();

    private int filesRead;
    private final Set<String> stale = new TreeSet<>();

    /** Reads all files. */
    public LiveProgram(Collection<Input> inputs, JavaParserOptions options) {
        this(options);
        read(inputs);
        settleAll();
    }

    private LiveProgram(JavaParserOptions options) {
        this.options = options;
        this.classPath = new ClassPath(options.classPath());
        this.resolver = new Resolver(new Types(classPath, ApiIndex.shipped()));
        this.oracle = new Oracle(resolver, classPath, options.artifacts());
    }

    private void settleAll() {
        entries.forEach((path, entry) -> settled.put(path, entry.shape()));
    }

    /**
     * What {@link #snapshot} kept, with the files as they are now: those that have changed are read again, and those that
     * this gives another meaning.
     *
     * @param stamps tell the contents of files apart, by path
     * @return empty where the snapshot is damaged, or too much has changed for it to save time
     */
    public static Optional<LiveProgram> of(
            byte[] snapshot, Collection<Input> inputs, Map<String, String> stamps, JavaParserOptions options) {
        Map<String, Input> byPath = inputs.stream().collect(Collectors.toMap(Input::path, input -> input));
        return Snapshot.of(snapshot, byPath).flatMap(kept -> {
            Set<String> changed = byPath.keySet().stream()
                    .filter(path -> !stamps.get(path).equals(kept.stamps().get(path)))
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean isMuch = changed.size() * MOST_CHANGED > inputs.size();
            return isMuch ? Optional.empty() : Optional.of(new LiveProgram(kept, byPath, changed, options));
        });
    }

    private LiveProgram(Snapshot kept, Map<String, Input> inputs, Set<String> changed, JavaParserOptions options) {
        this(options);
        kept.types().forEach(resolver.types::declare);
        kept.files().forEach(file -> entries.put(file.path(), file));
        settleAll();
        kept.stamps().keySet().stream()
                .filter(path -> changed.contains(path) || !inputs.containsKey(path))
                .forEach(this::remove);
        read(changed.stream().map(inputs::get).toList());
        settle(() -> {});
    }

    /**
     * All that is known, for {@link #of(byte[], Collection, Map, JavaParserOptions)}; empty where two files declare the
     * same type, so that what one hides is not known.
     *
     * @param stamps tell the contents of files apart, by path
     */
    public Optional<byte[]> snapshot(Map<String, String> stamps) {
        boolean isPlain = entries.values().stream()
                .flatMap(entry -> entry.types().stream())
                .allMatch(type -> resolver.types.find(type.name) == type);
        if (!isPlain) {
            return Optional.empty();
        }
        return Optional.of(new Snapshot(resolver.types.ofSources(), entries.values(), stamps).toBytes());
    }

    /** The program as of now. */
    public JavaParserProgram program() {
        List<SourceFile> files = entries.values().stream()
                .flatMap(entry -> entry.source().stream())
                .toList();
        List<Skipped> problems = entries.values().stream()
                .flatMap(entry -> entry.problems().stream())
                .toList();
        return new JavaParserProgram(files, problems, oracle, classPath);
    }

    /** What is wrong with a file, so that it is not, or not wholly, read. */
    public List<Skipped> problems(String path) {
        LiveFile entry = entries.get(path);
        return entry == null ? List.of() : entry.problems();
    }

    /**
     * Reads a file again, or for the first time.
     *
     * @return whether it can be parsed; where it cannot, it stays what it was in the program
     */
    public boolean update(Input input) {
        read(List.of(input));
        return !entries.get(input.path()).isBroken();
    }

    /** Forgets a file. */
    public void remove(String path) {
        LiveFile entry = entries.remove(path);
        if (entry != null) {
            resolver.types.forgetAll(entry.tops().collect(Collectors.toSet()));
            resolver.types.forgetInherited();
        }
    }

    /**
     * Reads again what edits have given another meaning; {@code pause} runs often, on any thread, and may throw.
     *
     * @return whether there was any
     */
    public boolean settle(Runnable pause) {
        findStale();
        boolean isAny = !stale.isEmpty();
        while (!stale.isEmpty()) {
            pause.run();
            List<Input> again = stale.stream()
                    .filter(entries::containsKey)
                    .map(path -> entries.get(path).input())
                    .toList();
            read(again, new Reading(resolver, options.withProgress(done -> pause.run())));
            stale.clear();
            findStale();
        }
        return isAny;
    }

    private void findStale() {
        Set<String> names = new HashSet<>();
        Set<String> own = new HashSet<>();
        boolean everywhere = false;
        Set<String> paths = new TreeSet<>(entries.keySet());
        paths.addAll(settled.keySet());
        for (String path : paths) {
            Shape now = entries.containsKey(path) ? entries.get(path).shape() : Shape.NONE;
            Shape before = settled.getOrDefault(path, Shape.NONE);
            if (!now.isSameAs(before)) {
                names.addAll(now.changed(before));
                everywhere |= now.changesUnnamed(before);
                own.add(path);
                if (entries.containsKey(path)) {
                    settled.put(path, now);
                } else {
                    settled.remove(path);
                }
            }
        }
        if (names.isEmpty() && !everywhere) {
            return;
        }
        for (LiveFile entry : entries.values()) {
            String path = entry.input().path();
            if (everywhere
                    || !own.contains(path)
                            && entry.source().isPresent()
                            && mentions(entry.source().get().text(), names)) {
                stale.add(path);
            }
        }
    }

    /** Whether one of the names is a word of the text. */
    private static boolean mentions(CharSequence text, Set<String> names) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (Character.isJavaIdentifierStart(text.charAt(at))) {
                int start = at;
                while (at < length && Character.isJavaIdentifierPart(text.charAt(at))) {
                    at++;
                }
                if (names.contains(text.subSequence(start, at).toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(Collection<Input> inputs) {
        read(inputs, new Reading(resolver, options));
    }

    private void read(Collection<Input> inputs, Reading reading) {
        boolean isFirst = entries.isEmpty();
        List<Input> sorted =
                inputs.stream().sorted(Comparator.comparing(Input::path)).toList();
        List<Parsed> files = usable(reading.parse(sorted), sorted, reading);
        resolver.types.forgetAll(files.stream()
                .flatMap(file -> Optional.ofNullable(entries.get(file.file.path())).stream())
                .flatMap(LiveFile::tops)
                .collect(Collectors.toSet()));
        reading.link(files);
        Map<String, List<ClassSym>> types = new HashMap<>();
        Map<String, Shape> shapes = new HashMap<>();
        for (Parsed file : files) {
            String path = file.file.path();
            LiveFile old = entries.get(path);
            List<ClassSym> declared =
                    file.types.stream().map(type -> type.symbol).toList();
            Shape shape = new Shape(declared);
            shapes.put(path, old != null && shape.isSameAs(old.shape()) ? old.shape() : shape);
            types.put(path, declared);
        }
        if (!isFirst && shapes.entrySet().stream().anyMatch(shape -> isNew(shape.getKey(), shape.getValue()))) {
            resolver.types.forgetInherited();
        }
        reading.lower(files);
        filesRead += files.size();
        Map<String, List<Skipped>> problems = byPath(reading.problems());
        Map<String, Input> byPath = sorted.stream().collect(Collectors.toMap(Input::path, input -> input));
        for (Parsed file : files) {
            String path = file.file.path();
            entries.put(
                    path,
                    new LiveFile(
                            byPath.get(path),
                            Optional.of(file.file),
                            shapes.get(path),
                            types.get(path),
                            problems.getOrDefault(path, List.of())));
        }
    }

    private boolean isNew(String path, Shape shape) {
        return !entries.containsKey(path) || entries.get(path).shape() != shape;
    }

    /** The files that replace what was read before; a file that no longer parses does not. */
    private List<Parsed> usable(List<Parsed> parsed, List<Input> inputs, Reading reading) {
        Map<String, Parsed> byPath = parsed.stream().collect(Collectors.toMap(file -> file.file.path(), file -> file));
        Map<String, List<Skipped>> problems = byPath(reading.problems());
        List<Parsed> usable = new ArrayList<>();
        for (Input input : inputs) {
            String path = input.path();
            LiveFile old =
                    entries.getOrDefault(path, new LiveFile(input, Optional.empty(), Shape.NONE, List.of(), List.of()));
            if (byPath.containsKey(path) && (old.source().isEmpty() || !problems.containsKey(path))) {
                usable.add(byPath.get(path));
            } else {
                List<Skipped> wrong = problems.getOrDefault(path, List.of());
                entries.put(path, new LiveFile(input, old.source(), old.shape(), old.types(), wrong));
            }
        }
        return usable;
    }

    private static Map<String, List<Skipped>> byPath(List<Skipped> problems) {
        return problems.stream().collect(Collectors.groupingBy(Skipped::path));
    }

    /** How many files have been read so far, each time counted. */
    public int filesRead() {
        return filesRead;
    }

    /** How many types are known, those of libraries included. */
    int types() {
        return resolver.types.size();
    }

    /** Closes the jars of the class path. */
    @Override
    public void close() {
        try {
            classPath.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
