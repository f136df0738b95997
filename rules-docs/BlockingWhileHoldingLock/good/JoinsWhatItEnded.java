// The thread has been told to end, and does so at once; it takes no lock on the way.
// uses: jdk
class JoinsWhatItEnded {
    private Thread acceptor;
    private int port;

    synchronized void move(int to, Runnable accept) throws InterruptedException {
        acceptor.interrupt();
        acceptor.join();
        port = to;
        acceptor = new Thread(accept);
        acceptor.start();
    }

    synchronized int port() {
        return port;
    }
}
