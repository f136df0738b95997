package dev.asynclint.javaparser;

import com.github.javaparser.StoppableParse;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.asynclint.ir.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The passes over the files: parse (parallel), declare and link supertypes (one thread, so that the order of files
 * decides), link members (parallel), fold constants (one thread), lower (parallel).
 */
final class Reading {
    /** A file of ordinary code takes a hundredth of a second. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final String TOO_LONG = "parsing it takes more than " + LONGEST.toSeconds()
            + " seconds, as statements in many lambdas or anonymous classes inside one another do";

    /** How many bytes a byte of source takes as a tree, measured on libraries of some hundred thousand lines. */
    private static final int BYTES_OF_TREE = 27;

    private final Resolver resolver;
    private final JavaParserOptions options;
    private final Duration longest;
    private final ThreadLocal<FileParser> parsers;
    private boolean dropsBodies;
    private final ConcurrentLinkedQueue<Skipped> problems = new ConcurrentLinkedQueue<>();

    Reading(Resolver resolver, JavaParserOptions options) {
        this(resolver, options, LONGEST);
    }

    /** A reading that takes no longer than {@code longest} to parse a file. */
    Reading(Resolver resolver, JavaParserOptions options, Duration longest) {
        this.resolver = resolver;
        this.options = options;
        this.longest = longest;
        this.parsers = ThreadLocal.withInitial(() -> new FileParser(options.release()));
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
        Workers.run(1, 1, one -> {
            files.forEach(this::declare);
            files.forEach(file -> guarded(file, () -> file.types.forEach(resolver.linker::linkHeader)));
        });
        Workers.run(
                files.size(),
                options.threads(),
                i -> guarded(files.get(i), () -> files.get(i).types.forEach(resolver.memberLinker::link)));
        Workers.run(1, 1, one -> files.forEach(file -> guarded(file, () -> fold(file))));
        if (dropsBodies) {
            files.forEach(Bodies::detach);
        }
    }

    /** Lowers the bodies; the parser's trees are gone afterwards. */
    List<SourceFile> lower(List<Parsed> files) {
        Outlines outlines = new Outlines();
        Workers.run(files.size(), options.threads(), i -> guarded(files.get(i), () -> lower(files.get(i), outlines)));
        List<SourceFile> result = new ArrayList<>(files.size());
        for (Parsed file : files) {
            file.file.types();
            result.add(file.file);
        }
        return result;
    }

    /** The files that can be parsed, in order. */
    List<Parsed> parse(List<JavaParserProgram.Input> inputs) {
        dropsBodies = isMuch(inputs);
        Parsed[] parsed = new Parsed[inputs.size()];
        AtomicInteger done = new AtomicInteger();
        List<StoppableParse> parses =
                inputs.stream().map(input -> new StoppableParse()).toList();
        Workers.run(
                parsed.length,
                options.threads(),
                longest,
                i -> {
                    parsed[i] = parsers.get().parse(inputs.get(i), parses.get(i), problems::add);
                    if (dropsBodies && parsed[i] != null) {
                        Bodies.drop(parsed[i].unit);
                    }
                    options.progress().accept(done.incrementAndGet());
                },
                i -> {
                    parses.get(i).stop();
                    problem(new Skipped(inputs.get(i).path(), TOO_LONG, 0));
                });
        return IntStream.range(0, parsed.length)
                .filter(i -> parsed[i] != null && !parses.get(i).isStopped())
                .mapToObj(i -> parsed[i])
                .toList();
    }

    /** Whether the trees of all files together would take too much of the heap. */
    private boolean isMuch(List<JavaParserProgram.Input> inputs) {
        long bytes = 0;
        for (JavaParserProgram.Input input : inputs) {
            bytes += input.text()
                    .map(text -> (long) text.length())
                    .orElseGet(() -> input.file().toFile().length());
        }
        return bytes * BYTES_OF_TREE > options.heap() / 2;
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
            resolver.memberLinker.linkAnnotations(type, resolver.constants);
        }
    }

    private void lower(Parsed parsed, Outlines outlines) {
        if (parsed.unit == null) {
            Bodies.attach(parsed, parsers.get().parseAgain(parsed.file));
        }
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
}
