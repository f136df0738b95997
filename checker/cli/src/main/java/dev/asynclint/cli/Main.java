package dev.asynclint.cli;

import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.api.Nearest;
import dev.asynclint.cli.report.Columns;
import dev.asynclint.engine.Settings.SettingsException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Streams streams = new Streams(writer(FileDescriptor.out), writer(FileDescriptor.err), Terminal.ofProcess());
        int code = run(streams, arguments);
        streams.flush();
        // Ends worker threads too, which a crash may have left behind.
        Runtime.getRuntime().halt(code);
    }

    /** Runs a command inside another program, such as a build tool, and returns its exit code; never throws. */
    public static int run(List<String> arguments) {
        Streams streams = new Streams(
                new PrintWriter(System.out), // where that program has its output go
                new PrintWriter(System.err),
                Terminal.ofProcess());
        return run(streams, arguments.toArray(String[]::new));
    }

    /** Runs a command and returns the exit code; never throws. */
    static int run(Streams streams, String... arguments) {
        // Scripts ask often; without the parser it is three times as fast.
        if (List.of(arguments).equals(List.of("--version"))) {
            streams.out().println(Version.line());
            streams.flush();
            return ExitCodes.CLEAN;
        }
        CommandLine line = new CommandLine(new RootCommand(), new Commands(streams))
                .setOut(streams.out())
                .setErr(streams.err())
                .setUsageHelpWidth(Math.min(streams.terminal().width(), 100))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        streams.terminal().out() && streams.terminal().wantsColour()
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, unused) -> usage(streams, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e, parsed));
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return crashed(streams, e, List.of(arguments).contains("--stacktrace"));
        } finally {
            streams.flush();
        }
    }

    private static int usage(Streams streams, ParameterException e) {
        CommandLine command = e.getCommandLine();
        message(e).lines().forEach(line -> say(streams, line));
        streams.err().println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitCodes.USAGE;
    }

    private static String message(ParameterException e) {
        String message = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            message += near.isEmpty()
                    ? ""
                    : "; did you mean `"
                            + Nearest.of(unmatched.getUnmatched().get(0), near).orElse(near.get(0)) + "`?";
        }
        return message;
    }

    private static int failed(Streams streams, Exception e, ParseResult parsed) {
        if (e instanceof UsageException || e instanceof SettingsException || e instanceof FactSyntaxException) {
            e.getMessage().lines().forEach(line -> say(streams, line));
            return ExitCodes.USAGE;
        }
        return crashed(streams, e, parsed.expandedArgs().contains("--stacktrace"));
    }

    private static int crashed(Streams streams, Throwable e, boolean withTrace) {
        if (e instanceof OutOfMemoryError) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            say(
                    streams,
                    "not enough memory: a heap of %d MB is too small for this project; the launcher gives more with ASYNCLINT_JAVA_OPTS=-Xmx%dm"
                            .formatted(heap, 2 * heap));
            return ExitCodes.INTERNAL;
        }
        say(streams, "internal error: " + e);
        if (withTrace) {
            e.printStackTrace(streams.err());
        } else {
            StackTraceElement[] trace = e.getStackTrace();
            streams.err()
                    .println("  " + (trace.length > 0 ? "at " + trace[0] + " · " : "") + "asynclint " + Version.NUMBER
                            + " · Java " + System.getProperty("java.version"));
            streams.err()
                    .println("This is a defect of Asynclint. Please report it to the project's issue tracker with"
                            + " the output of the same command with `--stacktrace`.");
        }
        return ExitCodes.INTERNAL;
    }

    /** Words of the user's files and arguments are shown in it, and a terminal must not obey them. */
    private static void say(Streams streams, String line) {
        streams.err().println("asynclint: " + Columns.printable(line));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** Gives every command its streams. */
    private record Commands(Streams streams) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Streams.class).newInstance(streams);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
