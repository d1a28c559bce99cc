package dk.bip.model.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded random data: columns of very different scale and centre, weights, offsets, clusters of both kinds. */
final class RandomFrames {

    private RandomFrames() {}

    static ModelFrame of(long seed, int rows, int columns, boolean weights, boolean offsets) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[columns][rows];
        double[] y = new double[rows];
        double[] weight = new double[rows];
        double[] offset = new double[rows];
        List<String> citizens = new ArrayList<>();
        List<String> caseworkers = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int citizen = random.nextInt(rows / 4 + 2);
            citizens.add("c" + citizen);
            caseworkers.add("w" + random.nextInt(12));
            weight[i] = random.nextInt(4) / 2.0;
            offset[i] = offsets ? random.nextDouble() - 0.5 : 0;
            double eta = -0.8 + offset[i];
            for (int j = 0; j < columns; j++) {
                double z = 2 * random.nextDouble() - 1;
                eta += z * ((j % 3) - 0.9);
                double scale = j % 4 == 0 ? 1e3 : j % 4 == 1 ? 1e-3 : 1;
                x[j][i] = scale * (z + (j % 2 == 0 ? 40 : 0));
            }
            y[i] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
        }
        ModelFrameBuilder builder = ModelFrame.builder().outcome("job", y);
        for (int j = 0; j < columns; j++) {
            builder.column("x" + j, x[j]);
        }
        if (weights) {
            builder.weights(weight);
        }
        if (offsets) {
            builder.offset(offset);
        }
        return builder.cluster("citizen", citizens)
                .cluster("caseworker", caseworkers)
                .build();
    }
}
