// The helper restores the flag, whatever it is called.
// asyncio: E8
// uses: jdk
import java.lang.System.Logger.Level;

class RestoredByHelper {
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            onInterrupt("pause");
        }
    }

    private static void onInterrupt(String where) {
        System.getLogger("app").log(Level.DEBUG, "interrupted in " + where);
        Thread.currentThread().interrupt();
    }
}
