package dk.bip.core.progression;

import java.util.OptionalDouble;

/**
 * How far whole steps must move for a phase, because a threshold for any number would be too low for three of them and too high for thirty.
 *
 * <p>For each number of measurements the table has the greatest standard error of measurement at which the answers lie so many steps apart
 * in at most 5 % of series in which nothing happens, whatever the true score: integrated, and checked by simulation, by {@code
 * whole_steps.py} among the tests.
 */
final class WholeSteps {

    /** The numbers of measurements after 40 that the table has. Between them the next greater holds, which is the stricter. */
    private static final int[] LONG = {50, 60, 80, 100, 150, 200, 300, 500, 1000};

    private static final int LAST_OF_ALL = 40;

    /** A row for 2 to 40 measurements and for each of the long, a column for one step to six. */
    private static final double[][] GREATEST_ERRORS = {
        {0.1581, 0.5789, 0.9248, 1.2791, 1.6362, 1.9947},
        {0.1290, 0.5020, 0.7842, 1.0774, 1.3744, 1.6731},
        {0.1170, 0.4688, 0.7221, 0.9877, 1.2575, 1.5293},
        {0.1101, 0.4492, 0.6848, 0.9336, 1.1870, 1.4425},
        {0.1055, 0.4358, 0.6592, 0.8963, 1.1383, 1.3825},
        {0.1021, 0.4259, 0.6402, 0.8685, 1.1018, 1.3376},
        {0.0995, 0.4181, 0.6253, 0.8466, 1.0732, 1.3023},
        {0.0974, 0.4118, 0.6132, 0.8288, 1.0499, 1.2735},
        {0.0957, 0.4065, 0.6031, 0.8139, 1.0304, 1.2494},
        {0.0942, 0.4020, 0.5945, 0.8012, 1.0137, 1.2288},
        {0.0930, 0.3981, 0.5870, 0.7902, 0.9993, 1.2110},
        {0.0919, 0.3947, 0.5805, 0.7805, 0.9865, 1.1952},
        {0.0909, 0.3916, 0.5747, 0.7719, 0.9752, 1.1812},
        {0.0901, 0.3889, 0.5695, 0.7642, 0.9650, 1.1687},
        {0.0893, 0.3864, 0.5648, 0.7572, 0.9558, 1.1573},
        {0.0886, 0.3841, 0.5606, 0.7508, 0.9474, 1.1469},
        {0.0880, 0.3820, 0.5567, 0.7450, 0.9397, 1.1374},
        {0.0874, 0.3801, 0.5531, 0.7396, 0.9326, 1.1286},
        {0.0869, 0.3783, 0.5497, 0.7346, 0.9260, 1.1204},
        {0.0864, 0.3766, 0.5466, 0.7300, 0.9199, 1.1129},
        {0.0859, 0.3751, 0.5438, 0.7257, 0.9142, 1.1058},
        {0.0855, 0.3736, 0.5411, 0.7216, 0.9089, 1.0992},
        {0.0850, 0.3723, 0.5385, 0.7178, 0.9038, 1.0929},
        {0.0847, 0.3710, 0.5362, 0.7142, 0.8991, 1.0871},
        {0.0843, 0.3697, 0.5339, 0.7108, 0.8946, 1.0815},
        {0.0840, 0.3686, 0.5318, 0.7076, 0.8904, 1.0763},
        {0.0836, 0.3675, 0.5298, 0.7046, 0.8864, 1.0713},
        {0.0833, 0.3664, 0.5279, 0.7017, 0.8825, 1.0665},
        {0.0830, 0.3654, 0.5260, 0.6990, 0.8789, 1.0620},
        {0.0828, 0.3645, 0.5243, 0.6963, 0.8754, 1.0577},
        {0.0825, 0.3635, 0.5227, 0.6938, 0.8721, 1.0536},
        {0.0822, 0.3627, 0.5211, 0.6914, 0.8689, 1.0496},
        {0.0820, 0.3618, 0.5196, 0.6891, 0.8658, 1.0458},
        {0.0818, 0.3610, 0.5181, 0.6869, 0.8629, 1.0422},
        {0.0816, 0.3602, 0.5167, 0.6848, 0.8601, 1.0387},
        {0.0813, 0.3595, 0.5154, 0.6827, 0.8574, 1.0353},
        {0.0811, 0.3587, 0.5141, 0.6808, 0.8548, 1.0321},
        {0.0809, 0.3580, 0.5128, 0.6789, 0.8523, 1.0290},
        {0.0807, 0.3574, 0.5116, 0.6771, 0.8498, 1.0259},
        {0.0791, 0.3516, 0.5015, 0.6616, 0.8293, 1.0005},
        {0.0779, 0.3472, 0.4939, 0.6500, 0.8138, 0.9811},
        {0.0762, 0.3408, 0.4829, 0.6329, 0.7910, 0.9528},
        {0.0749, 0.3361, 0.4750, 0.6208, 0.7748, 0.9326},
        {0.0729, 0.3283, 0.4622, 0.6009, 0.7480, 0.8991},
        {0.0716, 0.3232, 0.4540, 0.5881, 0.7308, 0.8776},
        {0.0700, 0.3166, 0.4436, 0.5718, 0.7087, 0.8499},
        {0.0681, 0.3090, 0.4320, 0.5536, 0.6839, 0.8188},
        {0.0659, 0.2999, 0.4184, 0.5323, 0.6548, 0.7821}
    };

    private WholeSteps() {}

    /**
     * Returns what a move must exceed.
     *
     * @param measurements how many, two or more; beyond 1,000 as for 1,000
     * @param standardError the standard error of measurement, in steps
     * @return half a step less than the least number of steps, or empty where even six are not enough
     */
    static OptionalDouble threshold(int measurements, double standardError) {
        double[] errors = GREATEST_ERRORS[row(measurements)];
        for (int steps = 1; steps <= errors.length; steps++) {
            if (standardError <= errors[steps - 1]) {
                return OptionalDouble.of(steps - 0.5);
            }
        }
        return OptionalDouble.empty();
    }

    private static int row(int measurements) {
        if (measurements <= LAST_OF_ALL) {
            return measurements - 2;
        }
        int place = 0;
        while (place < LONG.length - 1 && LONG[place] < measurements) {
            place++;
        }
        return LAST_OF_ALL - 1 + place;
    }
}
