// The listener of the button runs on the event thread, so no other button works during the download.
// asyncio: B2
// uses: jdk
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.swing.JLabel;

class DownloadInSwingListener implements ActionListener {
    private final JLabel status = new JLabel();
    private final URL source;

    DownloadInSwingListener(URL source) {
        this.source = source;
    }

    @Override
    public void actionPerformed(ActionEvent click) { // note: `actionPerformed` runs on the Swing event thread
        status.setText(reachable() ? "online" : "offline"); // finding: `reachable` blocks the Swing event thread through `URL.openStream`
    }

    private boolean reachable() {
        try (InputStream in = source.openStream()) { // note: calls `URL.openStream`
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }
}
