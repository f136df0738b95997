// A virtual thread is a daemon, always: to ask for the contrary throws.
// uses: jdk
// release: 21
class NoDaemon {
    Thread start(Runnable work) {
        Thread worker = Thread.ofVirtual().name("worker").unstarted(work);
        worker.setDaemon(false); // finding: `setDaemon` throws on a virtual thread
    //         ^^^^^^^^^
        worker.start();
        return worker;
    }
}
