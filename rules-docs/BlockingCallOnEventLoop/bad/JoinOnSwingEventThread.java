// The window stays grey and dead until the download is done.
// asyncio: B1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class JoinOnSwingEventThread {
    void show(JLabel status, CompletableFuture<String> download) {
        SwingUtilities.invokeLater(() -> { // note: this lambda runs on the Swing event thread
            status.setText("loading …");
            status.setText(download.join()); // finding: `CompletableFuture.join` blocks the Swing event thread
        });
    }
}
