// The value is bound while the request runs, and for what it calls.
// uses: jdk
// release: 25
class BoundAndRun {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    void serve(String user, Runnable request) {
        ScopedValue.where(USER, user).run(() -> {
            System.out.println("serving " + USER.get());
            request.run();
        });
    }
}
