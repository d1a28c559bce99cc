/** A program that needs both modules; bip-model has a name but no descriptor. */
module dk.bip.consumer.model {
    requires dk.bip.core;
    requires dk.bip.model;
}
