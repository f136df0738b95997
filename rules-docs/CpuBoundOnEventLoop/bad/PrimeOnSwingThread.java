// While the prime is looked for, no button of the window reacts.
// uses: jdk
import java.math.BigInteger;
import java.util.Random;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class PrimeOnSwingThread {
    void show(JLabel label, Random random) {
        SwingUtilities.invokeLater(() -> label.setText(BigInteger.probablePrime(4096, random).toString())); // finding: `BigInteger.probablePrime` keeps the Swing event thread busy for long
    }
}
