// What a thread local says of the task costs nothing to make, and ends with the task.
// uses: jdk
// release: 21
class ContextOfTask {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    Thread serve(String user, Runnable request) {
        return Thread.startVirtualThread(() -> {
            USER.set(user);
            System.out.println(USER.get());
            request.run();
        });
    }
}
