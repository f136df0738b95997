// `where` says what would be bound; without `run` nothing is.
// uses: jdk
// release: 25
class BoundForNobody {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    void serve(String user, Runnable request) {
        ScopedValue.where(USER, user); // finding: `where` binds nothing by itself: its result is dropped
    //              ^^^^^
        request.run();
    }
}
