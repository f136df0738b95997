package dev.asynclint.cli.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Inputs that found their own way through the code in a long run, kept as {@code TARGET.txt}: a line each, bytes written
 * as in a Java string.
 */
final class Seeds {
    /** What longer ones find is worth less than the room that they take. */
    private static final int LONGEST = 1_000;

    private Seeds() {}

    /** The target's own text, and what was kept. */
    static List<byte[]> of(FuzzTarget target) {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(target.seed().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Seeds.class.getResourceAsStream(target + ".txt")) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .map(line -> line.translateEscapes().getBytes(StandardCharsets.ISO_8859_1))
                        .forEach(seeds::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seeds;
    }

    /** {@code write TARGET FOLDER} makes a file of each seed, {@code keep TARGET FOLDER FILE} lists files as seeds. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        if (arguments[0].equals("write")) {
            List<byte[]> seeds = of(FuzzTarget.valueOf(arguments[1]));
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(folder.resolve("seed-" + i), seeds.get(i));
            }
        } else {
            Files.writeString(Path.of(arguments[3]), lines(folder), StandardCharsets.US_ASCII);
        }
    }

    private static String lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Seeds::line)
                    .filter(line -> line.length() <= LONGEST)
                    .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String line(Path file) {
        StringBuilder line = new StringBuilder();
        try {
            for (byte b : Files.readAllBytes(file)) {
                boolean isPlain = b >= ' ' && b < 0x7F && b != '\\';
                line.append(isPlain ? String.valueOf((char) b) : "\\%03o".formatted(b & 0xFF));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
