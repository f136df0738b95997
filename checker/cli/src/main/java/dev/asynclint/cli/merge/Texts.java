package dev.asynclint.cli.merge;

import dev.asynclint.cli.merge.Written.Place;
import dev.asynclint.cli.report.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that reports are about, or blanks of the same shape where they are gone or have become shorter. */
final class Texts {
    private final Map<String, List<Place>> places = new HashMap<>();

    Texts(List<Written> reports) {
        for (Written report : reports) {
            for (Place place : Merge.places(report)) {
                places.computeIfAbsent(place.path(), any -> new ArrayList<>()).add(place);
            }
        }
    }

    Map<String, SourceText> all() {
        Map<String, SourceText> texts = new HashMap<>();
        places.forEach((path, all) ->
                texts.put(path, file(path).filter(text -> fits(text, all)).orElseGet(() -> blank(all))));
        return texts;
    }

    private static Optional<SourceText> file(String path) {
        try {
            return Optional.of(new SourceText(Files.readString(Path.of(path))));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(SourceText text, List<Place> all) {
        return all.stream()
                .allMatch(place ->
                        text.has(place.line(), place.column()) && text.has(place.endLine(), place.endColumn()));
    }

    private static SourceText blank(List<Place> all) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 1;
        for (Place place : all) {
            widths.merge(place.line(), place.column(), Math::max);
            widths.merge(place.endLine(), place.endColumn(), Math::max);
            lines = Math.max(lines, place.endLine());
        }
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            text.append(" ".repeat(Math.max(0, widths.getOrDefault(line, 1) - 1)))
                    .append('\n');
        }
        return new SourceText(text);
    }
}
