// A task does its work on the thread that it is given, and only its result comes back to the window.
// asyncio: B4
// uses: javafx
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.concurrent.Task;

class JavaFxTaskInBackground extends Task<String> {
    @Override
    protected String call() throws IOException {
        return Files.readString(Path.of("terms.txt"));
    }

    @Override
    protected void succeeded() {
        show(getValue());
    }

    void show(String text) {}
}
