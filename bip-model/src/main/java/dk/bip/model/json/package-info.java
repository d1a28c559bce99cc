/**
 * Strict, versioned JSON of the library's values, in memory; {@link dk.bip.model.json.BipJson} first.
 *
 * <p>What all formats have in common (RFC 8259):
 *
 * <table>
 * <caption>Kinds of value</caption>
 * <thead><tr><th>of the domain</th><th>in JSON</th></tr></thead>
 * <tbody>
 * <tr><td>a document</td><td>an object with {@code format}, {@code formatVersion} (1) and the fields of the value</td></tr>
 * <tr><td>a date</td><td>{@code "2015-01-31"}, years 0 to 9999</td></tr>
 * <tr><td>a period, half-open</td><td>{@code "2015-01-01/2015-04-01"}, with an open end {@code "2015-01-01/.."}</td></tr>
 * <tr><td>a score, a real number</td><td>a number, with the fewest digits that read back as the same double</td></tr>
 * <tr><td>a whole number</td><td>a number without point and exponent</td></tr>
 * <tr><td>a constant of an enum</td><td>its code as text; of a feature its name, of a finding its id</td></tr>
 * <tr><td>a horizon</td><td>{@code horizonMonths}, a multiple of 3</td></tr>
 * <tr><td>a text in both languages</td><td>{@code {"danish": ..., "english": ...}}</td></tr>
 * <tr><td>one of several cases</td><td>the field that only this case has: {@code missing} beside {@code score}, or a field that names the
 *     case: {@code event}, {@code prediction}, {@code scenario}</td></tr>
 * <tr><td>what is missing</td><td>a case with its reason; an optional date or quantity is left out; never null, never a number</td></tr>
 * </tbody>
 * </table>
 *
 * <table>
 * <caption>The case file, {@code bip.case-file}</caption>
 * <thead><tr><th>field</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>{@code citizen}</td><td>the pseudonym</td></tr>
 * <tr><td>{@code events}</td><td>objects, in any order, each with {@code event} and:</td></tr>
 * <tr><td>{@code MEASUREMENT}</td><td>{@code date}, {@code profiles} of {@code rater} and {@code readings}: {@code indicator} with
 *     {@code score} and {@code items}, or with {@code missing}</td></tr>
 * <tr><td>{@code INTERVENTION}</td><td>{@code type}, {@code period}, optional {@code hoursPerWeek}</td></tr>
 * <tr><td>{@code ASSIGNMENT}</td><td>{@code caseworker}, {@code role}, {@code period}</td></tr>
 * <tr><td>{@code CONVERSATION}</td><td>{@code date}, {@code mode}, {@code attendance}</td></tr>
 * <tr><td>{@code JOB_ORIENTATION}</td><td>{@code date}, {@code mean}, {@code others}</td></tr>
 * <tr><td>{@code JOB_EVENT}</td><td>{@code date}, {@code kind}</td></tr>
 * <tr><td>{@code BACKGROUND_FACT}</td><td>{@code date}, {@code field}, {@code value}: a number, a truth value or a text</td></tr>
 * <tr><td>each of them</td><td>optional {@code recordedOn}; what has a period also optional {@code endRecordedOn}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The case file, the model document and the model card have JSON Schemas (draft 2020-12) beside this package in the jar:
 * {@code case-file.schema.json}, {@code model-document.schema.json} and {@code model-card.schema.json}. The library does not load them;
 * they are for the systems that write such documents.
 *
 * <p>Refused, with {@link dk.bip.model.json.JsonFormatException}: a field that is not known, not there, there twice or null; a value of
 * another type, a number as text; NaN and infinity; a number of more than 100 characters; nesting deeper than 64; a document longer
 * than the limit of its {@link dk.bip.model.json.JsonFormat}; anything after the value; a byte order mark; bytes that are not UTF-8;
 * half of a surrogate pair; another format or version; and whatever breaks a rule of the domain. Fields may come in any order.
 *
 * @serial exclude
 */
package dk.bip.model.json;
