// The window does not repaint and does not react until the file is read.
// asyncio: B4
// uses: javafx
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

class FileReadInJavaFxHandler {
    void refresh(Path file) {
        Platform.runLater(() -> { // note: this lambda runs on the JavaFX application thread
            try {
                show(Files.readString(file)); // finding: `Files.readString` blocks the JavaFX application thread
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void show(String text) {}
}
