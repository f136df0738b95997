// `Thread.interrupted()` clears the flag instead of setting it.
// asyncio: E8
// uses: jdk
// fix: safe
class ClearsTheFlag {
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            Thread.interrupted();
        }
    }
}
