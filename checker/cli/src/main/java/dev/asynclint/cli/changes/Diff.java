package dev.asynclint.cli.changes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code git diff -U0} writes. */
final class Diff {
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final String NEW_FILE = "+++ ";

    private Diff() {}

    /** The hunks of each file that is there afterwards, by its path from the root of the repository. */
    static Map<String, List<Hunk>> read(String text) {
        Map<String, List<Hunk>> files = new LinkedHashMap<>();
        List<Hunk> hunks = new ArrayList<>();
        for (Iterator<String> lines = List.of(text.split("\n")).iterator(); lines.hasNext(); ) {
            String line = lines.next();
            Matcher matcher = HUNK.matcher(line);
            if (line.startsWith(NEW_FILE)) {
                hunks = new ArrayList<>();
                String path = path(line.substring(NEW_FILE.length()));
                if (path.startsWith("b/")) {
                    files.put(path.substring(2), hunks);
                }
            } else if (matcher.matches()) {
                Hunk hunk =
                        new Hunk(count(matcher.group(1)), Integer.parseInt(matcher.group(2)), count(matcher.group(3)));
                hunks.add(hunk);
                // The lines themselves may look like anything, so they are not read.
                for (int i = hunk.oldCount() + hunk.count(); i > 0 && lines.hasNext(); i -= skipped(lines.next())) {}
            }
        }
        return files;
    }

    private static int skipped(String line) {
        return line.startsWith("\\") ? 0 : 1;
    }

    private static int count(String written) {
        return written == null ? 1 : Integer.parseInt(written);
    }

    /** The path as it is: git puts a tab after one with spaces, and one with odd characters in quotes as C does. */
    private static String path(String written) {
        String path = written.replaceFirst("[\\t\\r]+$", "");
        if (!path.startsWith("\"")) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] quoted = path.substring(1, path.length() - 1).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] != '\\') {
                bytes.write(quoted[i]);
            } else if (quoted[i + 1] >= '0' && quoted[i + 1] <= '3') {
                bytes.write((quoted[i + 1] - '0') << 6 | (quoted[i + 2] - '0') << 3 | quoted[i + 3] - '0');
                i += 3;
            } else {
                int escape = "abtnvfr".indexOf(quoted[++i]);
                bytes.write(escape < 0 ? quoted[i] : 7 + escape);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
