package dk.bip.core.indicator;

import java.util.Optional;

/**
 * With which weights the items of the raters make an index, as far as its precision needs them.
 *
 * @param sumOfSquares the sum of the squared weights of the items
 * @param sumOfSquaresOfRaters the sum, over the raters, of the squared sum of the weights of the rater's items
 */
record ItemWeights(double sumOfSquares, double sumOfSquaresOfRaters) {

    /** The index of a rater, or of both where there is none. */
    static ItemWeights of(IndexRule index, Optional<Rater> whose) {
        double squares = 0;
        double squaresOfRaters = 0;
        for (Rater rater : Rater.values()) {
            double sum = 0;
            for (Dimension dimension : index.dimensions()) {
                double weight =
                        weight(dimension, rater, whose) / index.dimensions().size();
                squares += weight * weight;
                sum += weight;
            }
            squaresOfRaters += sum * sum;
        }
        return new ItemWeights(squares, squaresOfRaters);
    }

    /** How much of a dimension in the index is by a rater; what only one can rate is that rater's in every index. */
    private static double weight(Dimension dimension, Rater rater, Optional<Rater> whose) {
        if (!dimension.isRatedBy(rater)) {
            return 0;
        }
        if (dimension.raters().size() == 1) {
            return 1;
        }
        return whose.map(only -> only == rater ? 1.0 : 0.0).orElse(0.5);
    }
}
