/**
 * One page that a citizen and a caseworker look at together, on the screen and on paper: {@link dk.bip.core.report.CaseReport} writes it.
 *
 * <p>A {@link dk.bip.core.report.Report} is made of {@linkplain dk.bip.core.report.ReportSection sections}, each of them HTML, text and
 * Markdown, so that another program takes the parts that it wants and adds its own. The page needs no network, no script and no other file,
 * and names nobody unless its caller does.
 *
 * @serial exclude
 */
package dk.bip.core.report;
