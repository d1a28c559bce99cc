/** A program that needs bip-core and nothing else. */
module dk.bip.consumer.core {
    requires dk.bip.core;
}
