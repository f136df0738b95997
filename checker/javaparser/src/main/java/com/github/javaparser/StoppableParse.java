package com.github.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import java.time.Duration;

/**
 * The parse of a file that another thread can end. JavaParser looks ahead over all tokens again for each statement inside
 * of a lambda inside of another, reads no text meanwhile and heeds no interrupt; but it ends where the text ends.
 *
 * <p>It stands in JavaParser's package, as the generated parser is seen only there.
 */
public final class StoppableParse implements ParseStart<CompilationUnit> {
    private static final Duration GRACE = Duration.ofSeconds(1);

    private volatile Token first;
    private volatile boolean isStopped;
    private volatile boolean hasEnded;

    /** For {@link JavaParser#parse(ParseStart, Provider)}, once. */
    @Override
    public CompilationUnit parse(GeneratedJavaParser parser) throws ParseException {
        first = parser.token;
        if (isStopped) {
            throw new ParseException("stopped");
        }
        try {
            return ParseStart.COMPILATION_UNIT.parse(parser);
        } finally {
            hasEnded = true;
            first = null;
        }
    }

    /** Whether what came of it is to be forgotten. */
    public boolean isStopped() {
        return isStopped;
    }

    /** Makes every token the end of the text, until the parser has seen that. */
    public void stop() {
        isStopped = true;
        long end = System.nanoTime() + GRACE.toNanos();
        while (!hasEnded && System.nanoTime() < end) {
            for (Token token = first; token != null; token = token.next) {
                token.kind = GeneratedJavaParserConstants.EOF;
            }
            Thread.onSpinWait();
        }
    }
}
