// Name, daemon flag, priority: everything is said about the thread but that it should run.
// uses: jdk
class ConfiguredOnly {
    void watch(Runnable poll) {
        Thread watcher = new Thread(poll, "watcher"); // finding: nobody starts the thread of `new Thread`, so its work never runs
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MIN_PRIORITY);
    }
}
