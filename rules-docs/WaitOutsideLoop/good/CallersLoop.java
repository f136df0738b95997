// The method waits once, and all who call it do so in a loop.
// uses: jdk
class CallersLoop {
    private int free = 4;

    synchronized void acquire() throws InterruptedException {
        while (free == 0) {
            pause();
        }
        free--;
    }

    synchronized void acquireAll() throws InterruptedException {
        while (free < 4) {
            pause();
        }
        free = 0;
    }

    private void pause() throws InterruptedException {
        wait();
    }

    synchronized void release() {
        free++;
        notifyAll();
    }
}
