package dev.asynclint.javaparser;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.asynclint.ir.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The passes over the files: parse (parallel), declare and link supertypes (one thread, so that the order of files
 * decides), link members (parallel), fold constants (one thread), lower (parallel).
 */
final class Reading {
    /** Deep nesting needs deep stacks. They are reserved, not used: a thread touches what it needs. */
    private static final long STACK_BYTES = 512L << 20;

    private final Resolver resolver;
    private final JavaParserOptions options;
    private final ConcurrentLinkedQueue<Skipped> problems = new ConcurrentLinkedQueue<>();

    Reading(Resolver resolver, JavaParserOptions options) {
        this.resolver = resolver;
        this.options = options;
    }

    void problem(Skipped problem) {
        problems.add(problem);
    }

    /** What went wrong, ordered by path. */
    List<Skipped> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Skipped::path)
                        .thenComparingInt(Skipped::line)
                        .thenComparing(Skipped::reason))
                .distinct()
                .toList();
    }

    List<SourceFile> read(List<JavaParserProgram.Input> inputs) {
        List<Parsed> files = parse(inputs);
        link(files);
        return lower(files);
    }

    /** Gives the types of the files their symbols. */
    void link(List<Parsed> files) {
        onBigStack(() -> {
            files.forEach(this::declare);
            files.forEach(file -> guarded(file, () -> file.types.forEach(resolver.linker::linkHeader)));
        });
        parallel(
                files.size(),
                i -> guarded(files.get(i), () -> files.get(i).types.forEach(resolver.memberLinker::link)));
        onBigStack(() -> files.forEach(file -> guarded(file, () -> fold(file))));
    }

    /** Lowers the bodies; the parser's trees are gone afterwards. */
    List<SourceFile> lower(List<Parsed> files) {
        Outlines outlines = new Outlines();
        parallel(files.size(), i -> guarded(files.get(i), () -> lower(files.get(i), outlines)));
        List<SourceFile> result = new ArrayList<>(files.size());
        for (Parsed file : files) {
            file.file.types();
            result.add(file.file);
        }
        return result;
    }

    /** The files that can be parsed, in order. */
    List<Parsed> parse(List<JavaParserProgram.Input> inputs) {
        Parsed[] parsed = new Parsed[inputs.size()];
        AtomicInteger done = new AtomicInteger();
        ThreadLocal<FileParser> parsers = ThreadLocal.withInitial(() -> new FileParser(options.release()));
        parallel(parsed.length, i -> {
            JavaParserProgram.Input input = inputs.get(i);
            parsed[i] = parsers.get().parse(input, problems::add);
            options.progress().accept(done.incrementAndGet());
        });
        return Stream.of(parsed).filter(Objects::nonNull).toList();
    }

    private void declare(Parsed parsed) {
        Imports imports = new Imports(parsed.unit, resolver.types, resolver.members);
        Env env = Env.ofFile(imports);
        String prefix = imports.packageName.isEmpty() ? "" : imports.packageName + ".";
        for (TypeDeclaration<?> type : parsed.unit.getTypes()) {
            resolver.linker.declare(type, prefix + type.getNameAsString(), null, env, parsed.types);
        }
    }

    private void fold(Parsed parsed) {
        for (SourceType type : parsed.types) {
            type.symbol.fields.values().forEach(resolver.constants::fold);
        }
    }

    private void lower(Parsed parsed, Outlines outlines) {
        Lowering lowering = new Lowering(resolver, parsed.lines);
        TypeBodies bodies = new TypeBodies(parsed.file, lowering, outlines);
        for (SourceType type : parsed.types) {
            lowering.env = type.env;
            bodies.lower(type);
        }
        parsed.unit = null;
        parsed.types.clear();
    }

    /** A failure costs one file, and one line for the user. */
    private void guarded(Parsed parsed, Runnable work) {
        try {
            work.run();
        } catch (StackOverflowError tooDeep) {
            problems.add(new Skipped(parsed.file.path(), "nested too deeply to be analysed", 0));
        } catch (RuntimeException broken) {
            problems.add(new Skipped(parsed.file.path(), "internal error: " + describe(broken), 0));
        }
    }

    private static String describe(RuntimeException broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        return trace.length == 0 ? broken.toString() : broken + " at " + trace[0];
    }

    private static void onBigStack(Runnable work) {
        Thread thread = new Thread(null, work, "asynclint-link", STACK_BYTES);
        List<Throwable> failures = new ArrayList<>();
        thread.setUncaughtExceptionHandler((at, failure) -> failures.add(failure));
        thread.start();
        join(List.of(thread), failures);
    }

    private void parallel(int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.min(options.threads(), count)); i++) {
            Runnable loop = () -> {
                for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                    work.accept(at);
                }
            };
            Thread thread = new Thread(null, loop, "asynclint-read-" + i, STACK_BYTES);
            thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
            thread.start();
            threads.add(thread);
        }
        join(threads, failures);
    }

    private static void join(List<Thread> threads, List<Throwable> failures) {
        boolean isInterrupted = false;
        for (Thread thread : threads) {
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException stop) {
                    // The threads only compute: they end by themselves.
                    isInterrupted = true;
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            if (failures.get(0) instanceof Error error) {
                throw error;
            }
            if (failures.get(0) instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(failures.get(0));
        }
    }
}
