import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;

/**
 * Runs the tests of a sample project with BlockHound watching, and prints each way to a blocking call as a stack trace, once.
 * Started by {@code ./dev at-run-time}.
 */
final class SampleWatch {
    /** A wait that is over before it begins is not seen: the next time it may be. */
    private static final int ROUNDS = 3;

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private SampleWatch() {}

    public static void main(String[] args) {
        BlockHound.Builder builder = BlockHound.builder()
                .loadIntegrations()
                .nonBlockingThreadPredicate(SampleWatch::orLoopOrCommonPool)
                // There an idle thread of the common pool waits for work.
                .allowBlockingCallsInside("java.util.concurrent.ForkJoinPool", "awaitWork")
                // Reads random bytes from the kernel, which has them at once; a fact calls it brief.
                .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                .blockingMethodCallback(SampleWatch::see);
        markFiles(builder);
        markDatabase(builder);
        builder.install();

        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        boolean passed = true;
        for (int round = 0; round < ROUNDS; round++) {
            LauncherFactory.create()
                    .execute(request().selectors(selectPackage("com.example")).build(), listener);
            TestExecutionSummary summary = listener.getSummary();
            summary.printFailuresTo(new PrintWriter(System.err, true));
            passed &= summary.getTestsFoundCount() > 0 && summary.getTestsSucceededCount() == summary.getTestsFoundCount();
        }
        SEEN.stream().sorted().forEach(System.out::println);
        System.exit(passed ? 0 : 1);
    }

    /** BlockHound takes all threads of Vert.x for loops, as Netty's integration does, and none of the common pool. */
    private static Predicate<Thread> orLoopOrCommonPool(Predicate<Thread> nonBlocking) {
        return thread -> {
            String name = thread.getName();
            return name.startsWith("vert.x-")
                    ? name.startsWith("vert.x-eventloop")
                    : name.startsWith("ForkJoinPool.commonPool-worker-") || nonBlocking.test(thread);
        };
    }

    /** BlockHound knows streams of files only, not the channels that {@code java.nio.file.Files} reads and writes. */
    private static void markFiles(BlockHound.Builder builder) {
        for (String name : new String[] {"read", "write"}) {
            builder.markAsBlocking("sun.nio.ch.FileChannelImpl", name, "(Ljava/nio/ByteBuffer;)I");
        }
    }

    /** The samples have their database in memory, where it answers at once; another one would be across a network. */
    private static void markDatabase(BlockHound.Builder builder) {
        builder.markAsBlocking("org.h2.jdbc.JdbcPreparedStatement", "executeQuery", "()Ljava/sql/ResultSet;")
                .markAsBlocking("org.h2.jdbc.JdbcPreparedStatement", "executeUpdate", "()I")
                .markAsBlocking("org.h2.jdbc.JdbcStatement", "executeQuery", "(Ljava/lang/String;)Ljava/sql/ResultSet;");
    }

    private static void see(BlockingMethod method) {
        StringBuilder trace = new StringBuilder("BlockingOperationError: Blocking call! " + method);
        String below = "";
        for (StackTraceElement frame : Thread.currentThread().getStackTrace()) {
            boolean ours = frame.getClassName().startsWith("com.example.");
            if (ours) {
                trace.append(below).append("\n\tat ").append(frame);
            }
            below = ours ? "" : "\n\tat " + frame;
        }
        SEEN.add(trace.toString());
    }
}
