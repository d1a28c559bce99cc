package dk.bip.model.population;

/** The caseworkers of one job centre: two of each class, in random order, each with a general job orientation. */
final class CentreStaff {

    static final int PER_CLASS = 2;

    private final int[] effectiveness;
    private final double[] orientation;

    CentreStaff(Draws draws) {
        int size = PER_CLASS * EffectivenessClass.values().length;
        this.effectiveness = new int[size];
        this.orientation = new double[size];
        for (int i = 0; i < size; i++) {
            effectiveness[i] = i % EffectivenessClass.values().length;
            orientation[i] = draws.normal(Purpose.ORIENTATION, i);
        }
        for (int i = size - 1; i > 0; i--) {
            int j = draws.integer(Purpose.CLASS, i, i + 1);
            int moved = effectiveness[i];
            effectiveness[i] = effectiveness[j];
            effectiveness[j] = moved;
        }
    }

    int size() {
        return effectiveness.length;
    }

    int effectiveness(int caseworker) {
        return effectiveness[caseworker];
    }

    double orientation(int caseworker) {
        return orientation[caseworker];
    }
}
