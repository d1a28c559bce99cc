package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.rapaio.jupyter.kernel.channels.LoopThread;

/** The class of the kernel that is mended is the one that runs. */
class LoopThreadTest {

    @Test
    void aTurnThatFailsIsFollowedByTheNext() throws InterruptedException {
        Logger.getLogger(LoopThread.class.getName()).setLevel(Level.OFF);
        AtomicInteger turns = new AtomicInteger();
        AtomicReference<LoopThread> thread = new AtomicReference<>();
        thread.set(new LoopThread("test", 1, () -> {
            if (turns.incrementAndGet() == 2) {
                thread.get().shutdown();
            }
            throw new IllegalStateException("a turn that fails");
        }));
        thread.get().start();
        thread.get().join();

        assertThat(turns).hasValue(2);
    }
}
