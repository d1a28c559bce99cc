/** What every package of the library shares: languages, texts, date ranges and pseudonyms. */
package dk.bip.core;
