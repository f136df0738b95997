import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the running program which calls about a thread fail or mean nothing: writes a program for each pair of a thread and a
 * call, which looks for itself whether the call had an effect. Started by {@code ./dev at-run-time}.
 */
final class Unsupported {
    /** Code with a name: what makes the thread {@code thread}, or what is asked of it. */
    private record Part(String name, String text) {}

    private static final List<Part> THREADS = List.of(
            new Part("Builder", "Thread.ofVirtual().name(\"worker\").unstarted(() -> code());"),
            new Part("Factory", "Thread.ofVirtual().factory().newThread(() -> code());"),
            new Part("Platform", "Thread.ofPlatform().unstarted(() -> code());"),
            new Part("Constructor", "new Thread(() -> code());"));

    private static final List<Part> CALLS = List.of(
            new Part("NoDaemon", "try { thread.setDaemon(false); } catch (IllegalArgumentException e) { seen(e.getMessage()); }"),
            new Part("Daemon", "try { thread.setDaemon(true); } catch (IllegalArgumentException e) { seen(e.getMessage()); }"),
            new Part("Priority", "thread.setPriority(2); if (thread.getPriority() != 2) seen(\"priority \" + thread.getPriority());"),
            new Part("Name", "thread.setName(\"new\"); if (!thread.getName().equals(\"new\")) seen(thread.getName());"),
            new Part("Group", "thread.start(); ThreadGroup group = thread.getThreadGroup(); if (!listed(group, thread)) seen(group.getName());"));

    private static final List<Part> OF_CURRENT = List.of(
            new Part("CpuTime", "if (BEAN.getCurrentThreadCpuTime() < 0) seen(\"no time\");"),
            new Part("UserTime", "if (BEAN.getCurrentThreadUserTime() < 0) seen(\"no time\");"),
            new Part("OwnPriority", "Thread.currentThread().setPriority(2); if (Thread.currentThread().getPriority() != 2) seen(\"not changed\");"),
            new Part("Nothing", "BEAN.getThreadCount();"));

    private static final String PROGRAM = """
            package unsupported;

            import java.lang.management.*;
            import java.util.*;
            import java.util.concurrent.CountDownLatch;

            final class NAME {
                private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
                private static final CountDownLatch ASKED = new CountDownLatch(1);

                static void run() throws Exception {
                    Thread thread = THREAD
                    CALL
                    if (thread.getState() == Thread.State.NEW) thread.start();
                    ASKED.countDown();
                    thread.join();
                }

                private static void code() {
                    try { ASKED.await(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                    CURRENT
                }

                private static boolean listed(ThreadGroup group, Thread thread) {
                    Thread[] all = new Thread[100];
                    group.enumerate(all);
                    return Arrays.asList(all).contains(thread);
                }

                private static void seen(String what) {
                    System.out.println("SEEN NAME " + what);
                }
            }
            """;

    private static final String ALL = """
            package unsupported;

            public final class All {
                public static void main(String[] args) throws Exception {
            CALLS
                }
            }
            """;

    private Unsupported() {}

    /** {@code write FOLDER} writes the programs; {@code compare SEEN SAID PAGE} writes the chapter of the page. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Path.of(args[1]).resolve("unsupported"));
        } else {
            Map<String, String> seen = Compared.seen(Path.of(args[1]));
            Set<String> said = Compared.said(Path.of(args[2]), "VirtualThreadUnsupportedCall");
            Page.write(Path.of(args[3]), "Calls that mean nothing on a virtual thread", chapter(seen, said));
        }
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder calls = new StringBuilder();
        for (Part thread : THREADS) {
            for (Part call : CALLS) {
                write(folder, thread, call.name(), call.text(), "", calls);
            }
            for (Part call : OF_CURRENT) {
                write(folder, thread, call.name(), "", call.text(), calls);
            }
        }
        Files.writeString(folder.resolve("All.java"), ALL.replace("CALLS", calls));
    }

    private static void write(Path folder, Part thread, String name, String call, String current, StringBuilder calls)
            throws IOException {
        String program = thread.name() + name;
        String text = PROGRAM.replace("THREAD", thread.text())
                .replace("CALL", call)
                .replace("CURRENT", current)
                .replace("NAME", program);
        Files.writeString(folder.resolve(program + ".java"), text);
        calls.append("        ").append(program).append(".run();\n");
    }

    private static String chapter(Map<String, String> seen, Set<String> said) {
        List<String> programs = THREADS.stream()
                .flatMap(thread -> List.of(CALLS, OF_CURRENT).stream()
                        .flatMap(List::stream)
                        .map(call -> thread.name() + call.name()))
                .toList();
        Compared compared = Compared.of(programs, seen.keySet(), said);
        return """
                %d small programs on Java 25, each a call about a thread, virtual or not, which looks afterwards whether the call threw
                or had no effect.

                """
                        .formatted(programs.size())
                + compared.table("the call fails or means nothing", "the program", "a false alarm")
                + compared.differences("the program", seen);
    }
}
