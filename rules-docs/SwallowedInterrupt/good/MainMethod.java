// In `main` nobody is above that could be told: the process ends.
// uses: jdk
class MainMethod {
    public static void main(String[] args) {
        Thread server = new Thread(() -> System.out.println("serving"));
        server.start();
        try {
            server.join();
        } catch (InterruptedException e) {
            System.err.println("interrupted, leaving");
        }
    }
}
