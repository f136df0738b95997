package dev.asynclint.benchmarks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Parses the files of folders with JavaParser, as it comes but for the language level, on all processors. */
final class BareParse {
    private static final long STACK_BYTES = 64L << 20;

    private BareParse() {}

    public static void main(String[] folders) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(null, () -> parse(files, next), "parse-" + i, STACK_BYTES);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void parse(List<Path> files, AtomicInteger next) {
        JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25));
        for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
            try {
                parser.parse(files.get(at));
            } catch (IOException e) {
                System.err.println(files.get(at) + ": " + e);
            }
        }
    }
}
