/** A program that reads and writes through an object mapper of Jackson 2; its {@code requires} are those that the README names. */
module dk.bip.consumer.jacksontwo {
    requires dk.bip.model;
    requires com.fasterxml.jackson.databind;

    // What a mapper makes of a type of the program's own, it makes by reflection.
    opens dk.bip.consumer.jacksontwo to
            com.fasterxml.jackson.databind;
}
