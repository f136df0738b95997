// The field's thread is a virtual one, two methods away from the call.
// uses: jdk
// release: 21
class HeldInField {
    private final Thread worker;

    HeldInField(Runnable work) {
        worker = Thread.ofVirtual().unstarted(work);
    }

    void start() {
        worker.setDaemon(false); // finding: `setDaemon` throws on a virtual thread
        worker.start();
    }
}
