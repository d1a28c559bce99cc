package org.rapaio.jupyter.kernel.channels;

/**
 * A thread that does its work again and again until it is shut down. It takes the place of the kernel's class of the same name, and stands
 * before it on the class path: the one in rapaio-jupyter-kernel 3.0.1 starts the thread and then sets that it is running, so that a thread
 * that is quick to start finds itself shut down, and one kernel of ten never answers. Here it is running from the beginning.
 *
 * <p>The constructor and the methods are those that the kernel calls, of its file by Aurelian Tutuianu, under the MIT licence.
 */
public final class LoopThread extends Thread {

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
            loopBody.run();
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Ends the work behind the present turn. */
    public void shutdown() {
        running = false;
    }
}
