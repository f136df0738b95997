package dev.asynclint.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The changes of a tree as one unified diff, for `git apply` and `patch -p1`. */
final class TreeDiff {
    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private TreeDiff() {}

    /**
     * The diff of one file.
     *
     * @param root what the name in the diff is relative to
     */
    static String of(Path root, Path file, Fixes.Change change) {
        String name = root.relativize(file).toString().replace('\\', '/');
        List<String> before = lines(change.before());
        List<String> after = lines(change.after());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                quoted("a/" + name), quoted("b/" + name), before, DiffUtils.diff(before, after), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** Lines end in a line feed; a carriage return is part of its line, and so is a missing end of the last one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_NEWLINE);
        }
        return lines;
    }

    /** As git writes a name: in quotes where it holds what would end it; a tab ends one with blanks. */
    private static String quoted(String name) {
        if (name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            StringBuilder quoted = new StringBuilder("\"");
            for (char c : name.toCharArray()) {
                quoted.append(c < ' ' ? String.format("\\%03o", (int) c) : c == '"' || c == '\\' ? "\\" + c : c);
            }
            return quoted.append('"').toString();
        }
        return name.indexOf(' ') < 0 ? name : name + "\t";
    }
}
