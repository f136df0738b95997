package dev.asynclint.cli.baseline;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.asynclint.api.Nearest;
import dev.asynclint.cli.UsageException;
import dev.asynclint.rules.Rules;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a baseline. People edit it and tools merge it, so whatever is wrong is said with its line. */
final class BaselineReader {
    private static final Set<String> KEYS = new TreeSet<>(Set.of("version", "findings"));
    private static final Set<String> REQUIRED = new TreeSet<>(Set.of("rule", "path", "member", "snippet", "count"));
    private static final Set<String> OPTIONAL = new TreeSet<>(Set.of("added", "expires", "reason"));
    private static final String TRUNCATED =
            "the file ends too early; restore it, or run `asynclint baseline create --force`";
    private static final Pattern LINE = Pattern.compile(" at line (\\d+) ");

    private final String name;
    private final JsonReader json;
    private final List<Entry> entries = new ArrayList<>();
    private int version;

    private BaselineReader(String name, String text) {
        this.name = name;
        this.json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    /**
     * @param name the file, for messages
     * @throws UsageException when the text is no baseline of this version
     */
    static Baseline read(String name, String text) {
        BaselineReader reader = new BaselineReader(name, text);
        try {
            reader.file();
        } catch (EOFException e) {
            throw reader.wrong(TRUNCATED);
        } catch (MalformedJsonException e) {
            String what = String.valueOf(e.getMessage()).replaceAll("(?s) at line .*", "");
            throw reader.wrong(
                    what.equals("Unterminated string")
                            ? TRUNCATED
                            : "this is no JSON"
                                    + (what.startsWith("Use ") ? "" : ": " + what.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw reader.wrong(e.getMessage());
        }
        return Baseline.of(reader.entries);
    }

    private void file() throws IOException {
        expect(JsonToken.BEGIN_OBJECT, "a baseline", "an object");
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            switch (key) {
                case "version" -> version = version();
                case "findings" -> findings();
                default -> throw unknown(key, KEYS);
            }
        }
        if (version == 0) {
            throw wrong("`version` is missing");
        }
        json.endObject();
        json.peek(); // fails when there is more
    }

    private int version() throws IOException {
        int written = number("version");
        if (written > Baseline.VERSION) {
            throw wrong("version " + written + " was written by a newer Asynclint, and this one reads up to version "
                    + Baseline.VERSION + "; use the newer one");
        }
        return written;
    }

    private void findings() throws IOException {
        if (version == 0) {
            throw wrong("`version` must come before `findings`");
        }
        expect(JsonToken.BEGIN_ARRAY, "`findings`", "an array");
        json.beginArray();
        while (json.hasNext()) {
            expect(JsonToken.BEGIN_OBJECT, "an entry of `findings`", "an object");
            entry();
        }
        json.endArray();
    }

    private void entry() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, LocalDate> dates = new HashMap<>();
        int count = 0;
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            switch (key) {
                case "rule" -> texts.put(key, rule(text(key)));
                case "path" -> texts.put(key, path(text(key)));
                case "member", "snippet", "reason" -> texts.put(key, text(key));
                case "added", "expires" -> dates.put(key, date(key));
                case "count" -> count = number(key);
                default -> {
                    Set<String> known = new TreeSet<>(REQUIRED);
                    known.addAll(OPTIONAL);
                    throw unknown(key, known);
                }
            }
        }
        for (String key : REQUIRED) {
            if (key.equals("count") ? count == 0 : !texts.containsKey(key)) {
                throw wrong("this entry has no `" + key + "`");
            }
        }
        json.endObject();
        entries.add(new Entry(
                new Entry.Key(texts.get("rule"), texts.get("path"), texts.get("member"), texts.get("snippet")),
                count,
                dates.get("added"),
                dates.get("expires"),
                texts.get("reason")));
    }

    private String rule(String rule) {
        if (Rules.byName(rule).isEmpty()) {
            throw wrong("unknown rule `" + rule + "`" + Nearest.suggestion(rule, Rules.names()));
        }
        return rule;
    }

    private String path(String path) {
        try {
            Path.of(path);
            return path;
        } catch (InvalidPathException e) {
            throw wrong("`path`: `" + path.replace('\0', '?') + "` is no path: " + e.getReason());
        }
    }

    private String text(String key) throws IOException {
        expect(JsonToken.STRING, "`" + key + "`", "a text in double quotes");
        return json.nextString();
    }

    private LocalDate date(String key) throws IOException {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("`" + key + "`: `" + text + "` is no date; write it like 2027-01-31");
        }
    }

    /** A count: at least 1. */
    private int number(String key) throws IOException {
        expect(JsonToken.NUMBER, "`" + key + "`", "a number");
        String text = json.nextString();
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw wrong("`" + key + "`: `" + text + "` is no whole number from 1");
        }
        return Integer.parseInt(text);
    }

    private void expect(JsonToken token, String what, String wanted) throws IOException {
        if (json.peek() != token) {
            throw wrong(what + " must be " + wanted);
        }
    }

    private UsageException unknown(String key, Set<String> known) {
        return wrong("unknown key `" + key + "`" + Nearest.suggestion(key, known));
    }

    private UsageException wrong(String what) {
        Matcher line = LINE.matcher(json.toString());
        return new UsageException(name + ":" + (line.find() ? line.group(1) : "1") + ": " + what);
    }
}
