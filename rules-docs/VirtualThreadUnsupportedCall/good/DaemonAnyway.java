// It is a daemon already; to say so again is allowed.
// uses: jdk
// release: 21
class DaemonAnyway {
    Thread start(Runnable work) {
        Thread worker = Thread.ofVirtual().unstarted(work);
        worker.setDaemon(true);
        worker.start();
        return worker;
    }
}
