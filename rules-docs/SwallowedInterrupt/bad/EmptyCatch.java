// The interrupt asked the thread to stop; the empty catch erases the request.
// asyncio: E8
// uses: jdk
// fix: safe
class EmptyCatch {
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException ignored) {} // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
    }
}
