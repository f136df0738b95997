// Nothing in this try can throw InterruptedException, so the broad catch swallows none.
// uses: jdk
import java.lang.System.Logger.Level;

class BroadCatchSeesNoInterrupt {
    int port(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (Exception e) {
            System.getLogger("config").log(Level.WARNING, "not a port: " + text, e);
            return 8080;
        }
    }
}
