/** A program that needs both modules; that of bip-core comes with that of bip-model. */
module dk.bip.consumer.model {
    requires dk.bip.model;
}
