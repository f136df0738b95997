package dev.asynclint.cli.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** The files that are open in the editor, as they are there. Thread-safe. */
final class Buffers {
    private final Map<Path, Buffer> open = new ConcurrentHashMap<>();

    /**
     * A file in the editor.
     *
     * @param uri as the editor names it
     * @param version grows with each edit
     */
    record Buffer(String uri, int version, String text) {}

    void open(Path path, Buffer buffer) {
        open.put(path, buffer);
    }

    void close(Path path) {
        open.remove(path);
    }

    Optional<Buffer> get(Path path) {
        return Optional.ofNullable(open.get(path));
    }

    Set<Path> paths() {
        return Set.copyOf(open.keySet());
    }

    /** Applies edits, each to what the ones before have made of the text. */
    void change(Path path, int version, List<TextDocumentContentChangeEvent> changes) {
        open.computeIfPresent(path, (any, buffer) -> {
            String text = buffer.text();
            for (TextDocumentContentChangeEvent change : changes) {
                text = apply(text, change.getRange(), change.getText());
            }
            return new Buffer(buffer.uri(), version, text);
        });
    }

    /** A change without a range replaces everything. */
    private static String apply(String text, @Nullable Range range, String replacement) {
        if (range == null) {
            return replacement;
        }
        Positions positions = Positions.of(text);
        int start = positions.offset(range.getStart());
        int end = Math.max(start, positions.offset(range.getEnd()));
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
