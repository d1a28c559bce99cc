package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Logger;

/**
 * A thread that does its work again and again until it is shut down. It takes the place of the kernel's class of the same name, and stands
 * before it on the class path, because kernels with the one of rapaio-jupyter-kernel 3.0.1 now and then never answer, for two reasons that it
 * mends:
 *
 * <ul>
 *   <li>there a thread is started and then told that it is running, so that one that is quick to start finds itself shut down; here it is
 *       running from the beginning;
 *   <li>a message that comes before the kernel has its handlers makes a turn fail, and there the thread with it; here the next turn follows, and
 *       with it the same message, which Jupyter sends again each second until it is answered.
 * </ul>
 *
 * <p>The constructor and the methods are those that the kernel calls, of its file by Aurelian Tutuianu, under the MIT licence.
 */
public final class LoopThread extends Thread {

    private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getName());

    private final long sleep;
    private final Runnable loopBody;
    private volatile boolean running = true;

    /**
     * Makes a thread that is not started yet.
     *
     * @param name the name of the thread
     * @param sleep how many milliseconds lie between two turns
     * @param loopBody what is done in each turn
     */
    public LoopThread(String name, long sleep, Runnable loopBody) {
        super(name);
        this.sleep = sleep;
        this.loopBody = loopBody;
    }

    @Override
    public void run() {
        while (running) {
            turn();
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void turn() {
        try {
            loopBody.run();
        } catch (RuntimeException e) {
            LOGGER.warning("A turn of " + getName() + " failed: " + e);
        }
    }

    /** Ends the work behind the present turn. */
    public void shutdown() {
        running = false;
    }
}
