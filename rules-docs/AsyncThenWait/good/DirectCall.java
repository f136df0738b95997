// The code is called.
// asyncio: S6
// uses: jdk
class DirectCall {
    int total(String order) {
        return order.length();
    }
}
