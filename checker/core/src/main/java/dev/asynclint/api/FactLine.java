package dev.asynclint.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A line of a facts file, taken apart but not yet understood. Problems are collected, not thrown. */
final class FactLine {
    final String verb;
    final String signature;
    final Origin origin;
    private final Map<String, String> keys;
    private final List<String> problems;

    private FactLine(String verb, String signature, Map<String, String> keys, Origin origin, List<String> problems) {
        this.verb = verb;
        this.signature = signature;
        this.keys = keys;
        this.origin = origin;
        this.problems = problems;
    }

    /** Splits a line into words; empty for blank lines and comments. */
    static Optional<FactLine> read(String line, Origin origin, List<String> problems) {
        List<String> words = words(line, origin, problems);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() < 2 || words.get(1).indexOf('=') >= 0) {
            problems.add(origin + ": `" + words.get(0) + "` needs a signature or a name after it");
            return Optional.empty();
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                problems.add(origin + ": `" + word + "` is not `key=value`");
            } else if (keys.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                problems.add(origin + ": `" + word.substring(0, equals) + "` is given twice");
            }
        }
        return Optional.of(new FactLine(words.get(0), words.get(1), keys, origin, problems));
    }

    private static List<String> words(String line, Origin origin, List<String> problems) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            if (Character.isWhitespace(line.charAt(at))) {
                continue;
            }
            if (line.charAt(at) == '#') {
                break;
            }
            int start = at;
            at = endOfWord(line, start);
            if (at < 0) {
                problems.add(origin + ": a quote is not closed");
                at = line.length();
            }
            words.add(line.substring(start, at).replace("\"", ""));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The offset of the next white space that is not quoted, or the end of the line; -1 where a quote is not closed. */
    private static int endOfWord(String line, int start) {
        boolean quoted = false;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(c)) {
                return at;
            }
        }
        return quoted ? -1 : line.length();
    }

    void problem(String text) {
        problems.add(origin + ": " + text);
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** The value of a key that must be there; the empty text when it is not. */
    String required(String key) {
        String value = keys.get(key);
        if (value == null) {
            problem("`" + verb + "` needs `" + key + "=`");
            return "";
        }
        return value;
    }

    List<String> list(String key) {
        String value = keys.get(key);
        return value == null ? List.of() : List.of(value.split(","));
    }

    int number(String key, int otherwise) {
        OptionalInt number = number(key);
        return number.orElse(otherwise);
    }

    OptionalInt number(String key) {
        String value = keys.get(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problem("`" + key + "=" + value + "` is not a number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    boolean flag(String key) {
        return has(key) && choice(key, Flag.class, Flag.NO) == Flag.YES;
    }

    private enum Flag {
        YES,
        NO
    }

    /** The enum constant that a key names, {@code otherwise} when the key is missing or wrong. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return optionalChoice(key, type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return text(key).flatMap(value -> constant(key, value, type));
    }

    /** The enum constants that a key names, separated by commas. */
    <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> named = EnumSet.noneOf(type);
        for (String value : list(key)) {
            constant(key, value, type).ifPresent(named::add);
        }
        return named;
    }

    private <E extends Enum<E>> Optional<E> constant(String key, String value, Class<E> type) {
        String upper = value.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(upper) && written(constant).equals(value)) {
                return Optional.of(constant);
            }
        }
        List<String> names =
                Stream.of(type.getEnumConstants()).map(FactLine::written).toList();
        problem("`" + key + "=" + value + "` is unknown" + didYouMean(value, names));
        return Optional.empty();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void allow(Collection<String> allowed) {
        for (String key : keys.keySet()) {
            if (!allowed.contains(key)) {
                problem("`" + verb + "` has no key `" + key + "`" + didYouMean(key, allowed));
            }
        }
    }

    /** The nearest of {@code known} as a question, or all of them where none is near. */
    static String didYouMean(String word, Collection<String> known) {
        Optional<String> nearest = Nearest.of(word, known);
        if (nearest.isPresent()) {
            return ", did you mean `" + nearest.get() + "`?";
        }
        return known.isEmpty() || known.size() > 24 ? "" : ", known are " + String.join(", ", known);
    }
}
