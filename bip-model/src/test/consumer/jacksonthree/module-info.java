/** A program that reads and writes through an object mapper of Jackson 3; its {@code requires} are those that the README names. */
module dk.bip.consumer.jacksonthree {
    requires dk.bip.model;
    requires tools.jackson.databind;

    // What a mapper makes of a type of the program's own, it makes by reflection.
    opens dk.bip.consumer.jacksonthree to
            tools.jackson.databind;
}
