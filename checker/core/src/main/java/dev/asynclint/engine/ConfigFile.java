package dev.asynclint.engine;

import dev.asynclint.engine.Settings.SettingsException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The lines of a configuration file, in the syntax of {@link Properties}, which itself keeps neither order nor lines and
 * lets the last of two equal keys win in silence.
 *
 * @param entries in the order of the file
 */
public record ConfigFile(Path path, List<Entry> entries) {
    /**
     * A key with its value.
     *
     * @param line where it begins, from 1; 0 when it stands in no file
     */
    public record Entry(Path file, int line, String key, String value) {
        /** {@code file:line}. */
        public String place() {
            return line > 0 ? file + ":" + line : file.toString();
        }

        SettingsException error(String message) {
            return new SettingsException(place() + ": " + message);
        }
    }

    /**
     * Reads a file.
     *
     * @throws SettingsException when it is no UTF-8 text, or no properties, or names a key twice
     */
    public static ConfigFile read(Path file) throws IOException {
        return parse(file, text(file));
    }

    /** As {@link #read}, of a text that the file holds, or would. */
    public static ConfigFile parse(Path file, String text) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        List<String> natural = text.lines().toList();
        for (int i = 0; i < natural.size(); i++) {
            int first = i;
            StringBuilder logical = new StringBuilder(natural.get(i));
            while (continues(logical) && i + 1 < natural.size()) {
                logical.setLength(logical.length() - 1);
                logical.append(natural.get(++i).stripLeading());
            }
            for (Entry entry : entries(file, first + 1, logical.toString())) {
                Integer before = lines.putIfAbsent(entry.key(), entry.line());
                if (before != null) {
                    throw entry.error("`" + entry.key() + "` stands in line " + before + " already; keep one of them");
                }
                entries.add(entry);
            }
        }
        return new ConfigFile(file, List.copyOf(entries));
    }

    /** None for a comment or an empty line, else one. */
    private static List<Entry> entries(Path file, int line, String logical) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(logical));
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(file + ":" + line + ": " + e.getMessage());
        }
        return properties.stringPropertyNames().stream()
                .map(key ->
                        new Entry(file, line, key, properties.getProperty(key).strip()))
                .toList();
    }

    /** Whether the line goes on in the next: it is no comment, and ends in an odd number of backslashes. */
    private static boolean continues(CharSequence line) {
        String code = line.toString().stripLeading();
        int slashes = 0;
        while (slashes < code.length() && code.charAt(code.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1 && !code.startsWith("#") && !code.startsWith("!");
    }

    private static String text(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) {
            long line = text.flip().chars().filter(c -> c == '\n').count() + 1;
            throw new SettingsException(file + ":" + line + ": not UTF-8 text; save the file as UTF-8");
        }
        String read = text.flip().toString();
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }
}
