package dev.asynclint.javac;

import dev.asynclint.ir.SourceFile;

/** Offsets of a file as lines and columns, both from 1; a column is a UTF-16 unit. Reads the file when first asked. */
final class SourceLines {
    private final SourceFile file;

    SourceLines(SourceFile file) {
        this.file = file;
    }

    int line(int offset) {
        CharSequence text = file.text();
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            line += endsLine(text, i) ? 1 : 0;
        }
        return line;
    }

    int column(int offset) {
        CharSequence text = file.text();
        int start = Math.max(0, Math.min(offset, text.length()));
        while (start > 0 && !endsLine(text, start - 1)) {
            start--;
        }
        return Math.max(1, offset - start + 1);
    }

    private static boolean endsLine(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
