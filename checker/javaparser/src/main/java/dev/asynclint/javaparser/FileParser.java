package dev.asynclint.javaparser;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.Range;
import com.github.javaparser.StoppableParse;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.asynclint.ir.SourceFile.Suppression;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Reads and parses files. One per thread: JavaParser is not thread-safe. */
final class FileParser {
    private final JavaParser parser;

    FileParser(int release) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(level(release))
                .setAttributeComments(false)
                .setPreprocessUnicodeEscapes(false);
        // Validation of the language level costs as much as parsing, and says nothing that javac does not say better.
        configuration.getProcessors().clear();
        parser = new JavaParser(configuration);
    }

    static LanguageLevel level(int release) {
        if (release >= JavaParserOptions.NEWEST_RELEASE) {
            return LanguageLevel.JAVA_25;
        }
        return release <= 8 ? LanguageLevel.JAVA_8 : LanguageLevel.valueOf("JAVA_" + release);
    }

    /**
     * The parsed file, {@code null} when nothing of it can be analysed, or the parse was stopped; what is wrong goes to
     * {@code problems}.
     */
    Parsed parse(JavaParserProgram.Input input, StoppableParse parse, Consumer<Skipped> problems) {
        String path = input.path();
        try {
            String text = input.text().orElseGet(() -> read(path, input.file(), problems));
            return text == null ? null : parse(path, text, parse, problems);
        } catch (StackOverflowError tooDeep) {
            problems.accept(new Skipped(path, "nested too deeply to be parsed", 0));
            return null;
        } catch (RuntimeException broken) {
            problems.accept(new Skipped(path, "the parser failed: " + broken, 0));
            return null;
        }
    }

    /** The text of a file that was read before; empty where it is gone since. */
    static String text(JavaParserProgram.Input input) {
        String text = input.text().orElseGet(() -> read(input.path(), input.file(), any -> {}));
        return text == null ? "" : text;
    }

    /** The tree of a file that has been parsed before. */
    CompilationUnit parseAgain(JavaFile file) {
        Parsed parsed = parse(file.path(), file.text(), new StoppableParse(), said -> {});
        return Objects.requireNonNull(parsed).unit;
    }

    private static String read(String path, Path file, Consumer<Skipped> problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = decode(bytes);
            if (text == null || text.indexOf('\0') >= 0) {
                problems.accept(new Skipped(path, "not a text file in UTF-8", 0));
                return null;
            }
            return text;
        } catch (NoSuchFileException missing) {
            problems.accept(new Skipped(path, "no such file", 0));
        } catch (IOException broken) {
            problems.accept(new Skipped(path, "cannot be read: " + describe(broken), 0));
        }
        return null;
    }

    private static String describe(IOException broken) {
        String name = broken.getClass().getSimpleName();
        return name.equals("AccessDeniedException") ? "access denied" : name;
    }

    /** Sources of another encoding are decoded byte by byte when they hold no control characters. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text; // several times as fast as a decoder that reports what is malformed
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            for (byte b : bytes) {
                if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                    return null;
                }
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private Parsed parse(String path, String text, StoppableParse parse, Consumer<Skipped> problems) {
        String source = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        ParseResult<CompilationUnit> result = parser.parse(parse, Providers.provider(source));
        if (parse.isStopped()) {
            return null;
        }
        CompilationUnit unit = result.getResult().orElse(null);
        for (Problem problem : result.getProblems()) {
            int line = problem.getLocation()
                    .flatMap(where -> where.getBegin().getRange())
                    .map(where -> where.begin.line)
                    .orElse(0);
            problems.accept(new Skipped(path, "syntax error: " + firstLine(problem.getMessage()), line));
            break;
        }
        if (unit == null) {
            return null;
        }
        JavaFile file = new JavaFile(path, text);
        LineTable lines = new LineTable(source);
        if (Suppression.ANNOTATIONS.stream().anyMatch(text::contains)) {
            file.setSuppressions(suppressions(unit, lines));
        }
        dropTokens(unit);
        return new Parsed(file, lines, unit);
    }

    /** The ranges of nodes are all we need; the tokens behind them are the larger part of a tree. */
    private static void dropTokens(CompilationUnit unit) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(unit);
        while (!open.isEmpty()) {
            Node node = open.pop();
            Range range = node.getRange().orElse(null);
            node.setTokenRange(null);
            node.setRange(range);
            node.getChildNodes().forEach(open::push);
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int expected = line.indexOf(", expected one of");
        return (expected < 0 ? line : line.substring(0, expected)).strip();
    }

    private static List<Suppression> suppressions(CompilationUnit unit, LineTable lines) {
        List<Suppression> found = new ArrayList<>();
        unit.walk(AnnotationExpr.class, annotation -> {
            String name = annotation.getNameAsString();
            if (Suppression.ANNOTATIONS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                Object value = AnnotationsOf.values(annotation).get("value");
                Set<String> keys = new HashSet<>();
                for (Object key :
                        value instanceof Collection<?> several ? several : List.of(value == null ? "" : value)) {
                    keys.add(String.valueOf(key));
                }
                annotation
                        .getParentNode()
                        .ifPresent(at -> found.add(new Suppression(lines.span(at), Set.copyOf(keys))));
            }
        });
        return found;
    }
}
