// An empty catch in ordinary code is a matter for other linters: no task is lost here.
// uses: jdk
class EmptyCatchOutsideTask {
    boolean isNumber(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (Exception e) {
        }
        return false;
    }
}
