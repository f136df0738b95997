// `new Thread` makes a platform thread on every release.
// uses: jdk
class OldThread {
    void start(Runnable work) {
        Thread worker = new Thread(work, "worker");
        worker.setDaemon(false);
        worker.setPriority(3);
        worker.start();
    }
}
