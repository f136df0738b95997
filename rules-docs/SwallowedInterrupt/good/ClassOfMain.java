// The class of `main` runs on the thread of `main`: nobody is above that could be told.
// uses: jdk
class ClassOfMain {
    public static void main(String[] args) {
        Thread server = new Thread(() -> System.out.println("serving"));
        server.start();
        await(server);
    }

    private static void await(Thread server) {
        try {
            server.join();
        } catch (InterruptedException e) {
            System.err.println("interrupted, leaving");
        }
    }
}
