package dk.bip.core.picture;

import dk.bip.core.indicator.Rater;
import java.util.Optional;

/**
 * How a rater is told from the other: by shape, and by width where one lies on the other. The caseworker's is drawn first and is seen round the
 * citizen's.
 */
enum RaterMark {
    CITIZEN(2),
    CASEWORKER(4),
    BOTH(2.5);

    /** The half of a mark, in font sizes. */
    private static final double SIZE = 0.3;

    private static final double SMALL = 0.18;
    private static final double AROUND = 1.5;

    private final double lineWidth;

    RaterMark(double lineWidth) {
        this.lineWidth = lineWidth;
    }

    static RaterMark of(Optional<Rater> rater) {
        return rater.map(one -> one == Rater.CITIZEN ? CITIZEN : CASEWORKER).orElse(BOTH);
    }

    String colour(Palette palette) {
        return switch (this) {
            case CITIZEN -> palette.citizen();
            case CASEWORKER -> palette.caseworker();
            case BOTH -> palette.ink();
        };
    }

    double lineWidth() {
        return lineWidth;
    }

    void full(Svg svg, double x, double y, PictureStyle style) {
        full(svg, x, y, style, SIZE * style.fontSize());
    }

    void small(Svg svg, double x, double y, PictureStyle style) {
        full(svg, x, y, style, SMALL * style.fontSize());
    }

    private void full(Svg svg, double x, double y, PictureStyle style, double size) {
        String colour = colour(style.palette());
        switch (this) {
            case CITIZEN -> svg.disc(x, y, size, colour);
            case CASEWORKER -> svg.square(x, y, AROUND * size, colour);
            case BOTH -> svg.diamond(x, y, AROUND * size, colour);
        }
    }

    /** Of both together there is none: a radar has no index. */
    void hollow(Svg svg, double x, double y, PictureStyle style) {
        double size = SIZE * style.fontSize();
        String colour = colour(style.palette());
        if (this == CASEWORKER) {
            svg.frame(x, y, AROUND * size, colour);
        } else {
            svg.ring(x, y, size, colour);
        }
    }
}
