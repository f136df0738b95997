package dev.asynclint.cli.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** The virtual threads that a flight recording has seen pinned. */
final class FlightRecording {
    private static final String PINNED = "jdk.VirtualThreadPinned";

    private FlightRecording() {}

    /** @throws IOException also when the file is no recording */
    static List<BlockedStack> read(Path file) throws IOException {
        List<BlockedStack> stacks = new ArrayList<>();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals(PINNED) && event.getStackTrace() != null) {
                    stacks.add(stack(event));
                }
            }
        }
        return stacks;
    }

    private static BlockedStack stack(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        List<BlockedStack.Frame> frames = trace.getFrames().stream()
                .map(frame -> new BlockedStack.Frame(
                        frame.getMethod().getType().getName(),
                        frame.getMethod().getName(),
                        Math.max(0, frame.getLineNumber())))
                .toList();
        RecordedThread thread = event.getThread();
        String name = thread == null || thread.getJavaName() == null ? "" : thread.getJavaName();
        String what = frames.isEmpty()
                ? ""
                : StackLog.simple(frames.get(0).type() + "." + frames.get(0).method());
        return new BlockedStack("PinnedVirtualThread", what, name, frames);
    }
}
