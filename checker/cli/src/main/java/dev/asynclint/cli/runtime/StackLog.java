package dev.asynclint.cli.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stack traces in the log of an application, as BlockHound and Vert.x's blocked thread checker write them. */
final class StackLog {
    private static final String RULE = "BlockingCallOnEventLoop";
    private static final Pattern BLOCKHOUND = Pattern.compile("BlockingOperationError: Blocking call! ([\\w.$]+)");
    private static final Pattern VERTX =
            Pattern.compile("Thread (?:Thread\\[)?([\\w.#-]*event-?loop[\\w.#-]*).* has been blocked for \\d+ ms");
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:\\|\\s*)?at (?:[^/\\s(]*/)*([\\w.$]+)\\.([\\w$<>]+)\\((?:[^:)]*:(\\d+)|[^)]*)\\)\\s*.*");

    private final List<BlockedStack> stacks = new ArrayList<>();
    private BlockedStack head;
    private List<BlockedStack.Frame> frames = new ArrayList<>();

    private StackLog() {}

    static List<BlockedStack> read(List<String> lines) {
        StackLog log = new StackLog();
        lines.forEach(log::add);
        log.end();
        return log.stacks;
    }

    private void add(String line) {
        Matcher frame = FRAME.matcher(line);
        if (frame.matches()) {
            if (head != null) {
                int number = frame.group(3) == null ? 0 : Integer.parseInt(frame.group(3));
                frames.add(new BlockedStack.Frame(frame.group(1), frame.group(2), number));
            }
            return;
        }
        Optional<BlockedStack> next = headOf(line);
        if (next.isPresent() || !frames.isEmpty()) {
            end();
        }
        next.ifPresent(found -> head = found);
    }

    private static Optional<BlockedStack> headOf(String line) {
        Matcher call = BLOCKHOUND.matcher(line);
        if (call.find()) {
            return Optional.of(new BlockedStack(RULE, simple(call.group(1)), "", List.of()));
        }
        Matcher thread = VERTX.matcher(line);
        return thread.find() ? Optional.of(new BlockedStack(RULE, "", thread.group(1), List.of())) : Optional.empty();
    }

    /** {@code Thread.sleep} of {@code java.lang.Thread.sleep}. */
    static String simple(String method) {
        int dot = method.lastIndexOf('.');
        int before = method.lastIndexOf('.', dot - 1);
        return method.substring(before + 1);
    }

    private void end() {
        if (head != null && !frames.isEmpty()) {
            BlockedStack.Frame top = frames.get(0);
            String what = head.what().isEmpty() ? simple(top.type() + "." + top.method()) : head.what();
            stacks.add(new BlockedStack(head.rule(), what, head.thread(), List.copyOf(frames)));
            head = null;
        }
        frames = new ArrayList<>();
    }
}
