// The call goes to another bean, and so through its proxy.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class OtherBean {
    private final Mails mails;

    public OtherBean(Mails mails) {
        this.mails = mails;
    }

    public void order(String article) {
        mails.confirm(article);
    }

    public static class Mails {
        @Async
        public void confirm(String article) {
            System.out.println("Thank you for " + article);
        }
    }
}
