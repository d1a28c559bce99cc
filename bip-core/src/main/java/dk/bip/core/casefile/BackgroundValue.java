package dk.bip.core.casefile;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/** The value of a background field. No {@code toString} of it holds the value. */
public sealed interface BackgroundValue extends Serializable {

    /**
     * Returns a number.
     *
     * @param value a finite number in the unit of the field
     * @return the value
     */
    static Quantity of(double value) {
        return new Quantity(value);
    }

    /**
     * Returns yes or no.
     *
     * @param value true for yes
     * @return the value
     */
    static YesNo of(boolean value) {
        return new YesNo(value);
    }

    /**
     * Returns an option.
     *
     * @param option the stable code of the option
     * @return the value
     */
    static Choice of(String option) {
        return new Choice(option);
    }

    /**
     * A number.
     *
     * @param value a finite number in the unit of the field
     */
    record Quantity(double value) implements BackgroundValue {

        /**
         * Checks the number and turns minus zero into zero.
         *
         * @param value a finite number in the unit of the field
         * @throws IllegalArgumentException if it is not finite
         */
        public Quantity {
            Checks.that(
                    Double.isFinite(value),
                    "value must be a finite number",
                    "leave the fact out where it is not known?");
            value += 0.0;
        }

        @Override
        public String toString() {
            return "Quantity";
        }
    }

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record YesNo(boolean value) implements BackgroundValue {

        @Override
        public String toString() {
            return "YesNo";
        }
    }

    /**
     * One of several options.
     *
     * @param option the stable code of the option
     */
    record Choice(String option) implements BackgroundValue {

        /**
         * Checks that there is an option.
         *
         * @param option the stable code of the option
         * @throws IllegalArgumentException if it is blank
         */
        public Choice {
            Checks.notBlank(option, "option");
        }

        @Override
        public String toString() {
            return "Choice";
        }
    }
}
