package dk.bip.examples.spark;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RegressionPass;
import java.io.Serializable;
import java.util.Map;

/**
 * A few thousand rows of a partition as one frame, and how many rows beside them were left out.
 *
 * @param frame the rows, null where none is left
 * @param dropped reason to number of rows
 */
record FrameBlock(ModelFrame frame, Map<String, Long> dropped) implements Serializable {

    RegressionPass addTo(RegressionPass pass) {
        if (frame != null) {
            pass.add(frame);
        }
        dropped.forEach(pass::drop);
        return pass;
    }
}
