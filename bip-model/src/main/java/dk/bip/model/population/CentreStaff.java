package dk.bip.model.population;

/**
 * The caseworkers of one job centre: two of each class, in random order, each with a general job orientation. The two of a class have opposite
 * orientations, so that orientation and effectiveness do not go together by chance.
 */
final class CentreStaff {

    static final int PER_CLASS = 2;

    private final int[] effectiveness;
    private final double[] orientation;

    CentreStaff(Draws draws) {
        int classes = EffectivenessClass.values().length;
        int size = PER_CLASS * classes;
        this.effectiveness = new int[size];
        this.orientation = new double[size];
        for (int i = 0; i < size; i++) {
            effectiveness[i] = i % classes;
            double drawn = draws.normal(Purpose.ORIENTATION, i % classes);
            orientation[i] = i < classes ? drawn : -drawn;
        }
        for (int i = size - 1; i > 0; i--) {
            swap(i, draws.integer(Purpose.CLASS, i, i + 1));
        }
    }

    private void swap(int i, int j) {
        int movedClass = effectiveness[i];
        effectiveness[i] = effectiveness[j];
        effectiveness[j] = movedClass;
        double movedOrientation = orientation[i];
        orientation[i] = orientation[j];
        orientation[j] = movedOrientation;
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
