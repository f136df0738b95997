// `doInBackground` has its own thread, and in `done` the result is already there.
// asyncio: B2, B6
// uses: jdk
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

class SwingWorkerInBackground extends SwingWorker<Integer, Void> {
    private final JLabel status;
    private final URL source;

    SwingWorkerInBackground(JLabel status, URL source) {
        this.status = status;
        this.source = source;
    }

    @Override
    protected Integer doInBackground() throws IOException {
        try (InputStream in = source.openStream()) {
            return in.readAllBytes().length;
        }
    }

    @Override
    protected void done() {
        try {
            status.setText(get() + " bytes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            status.setText("failed: " + e.getCause());
        }
    }
}
