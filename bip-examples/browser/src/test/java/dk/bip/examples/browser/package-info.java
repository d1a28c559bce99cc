/** What a person sees of the casebook's pictures and reports in a browser; {@link dk.bip.examples.browser.Browser} is where one looks. */
package dk.bip.examples.browser;
