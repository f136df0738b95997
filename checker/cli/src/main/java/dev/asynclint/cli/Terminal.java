package dev.asynclint.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the output goes to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width columns
 * @param environment variables of the process
 */
record Terminal(boolean out, boolean err, int width, Map<String, String> environment) {
    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 140;

    /** No terminal, as when output is piped. */
    static final Terminal NONE = new Terminal(false, false, DEFAULT_WIDTH, Map.of());

    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Terminal(isTerminal(1), isTerminal(2), width(environment.getOrDefault("COLUMNS", "")), environment);
    }

    /** Colour is for terminals, unless the user has a say: {@code NO_COLOR} or {@code TERM=dumb}. */
    boolean wantsColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    private static int width(String columns) {
        try {
            return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns)));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Where the system shows what a stream is, that; otherwise whether the process has a console at all. */
    private static boolean isTerminal(int descriptor) {
        Path stream = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    private static boolean hasConsole() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try { // Since 22 there always is a console, and it says itself whether it is a terminal.
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return true;
        } catch (InvocationTargetException e) {
            return false;
        }
    }
}
