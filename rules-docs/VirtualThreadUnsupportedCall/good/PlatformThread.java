// A platform thread has a priority, a group, and may keep the JVM alive.
// uses: jdk
// release: 21
class PlatformThread {
    Thread start(Runnable work) {
        Thread worker = Thread.ofPlatform().unstarted(work);
        worker.setDaemon(false);
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.start();
        return worker;
    }
}
