// A platform thread calls the method, too, and that has a priority.
// uses: jdk
// release: 21
class CalledFromBoth {
    Thread index(Runnable work, boolean virtual) {
        return virtual
                ? Thread.ofVirtual().start(() -> quietly(work))
                : Thread.ofPlatform().start(() -> quietly(work));
    }

    private static void quietly(Runnable work) {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        work.run();
    }
}
