// The flag is set again, so the caller still sees the request to stop.
// asyncio: E8
// uses: jdk
class RestoredFirst {
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
