// The futures of the tasks are collected, and then the list is forgotten: a failed import looks like a good one.
// asyncio: F3
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SubmittedIntoList {
    private final ExecutorService importers;

    SubmittedIntoList(ExecutorService importers) {
        this.importers = importers;
    }

    void importAll(List<String> files) {
        List<Future<?>> running = new ArrayList<>();
        files.forEach(file -> running.add(importers.submit(() -> importFile(file)))); // finding: nobody awaits the futures of `submit`, so their failures are lost
    }

    private void importFile(String file) {
        if (file.isBlank()) {
            throw new IllegalArgumentException("no file");
        }
    }
}
