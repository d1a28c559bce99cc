/**
 * Strict JSON of the library's stored values, in memory; {@link dk.bip.model.json.BipJson} first.
 *
 * <p>What all formats have in common (RFC 8259):
 *
 * <table>
 * <caption>Kinds of value</caption>
 * <thead><tr><th>of the domain</th><th>in JSON</th></tr></thead>
 * <tbody>
 * <tr><td>a document</td><td>an object with {@code format}, {@code formatVersion} and the fields of the value</td></tr>
 * <tr><td>a date</td><td>{@code "2015-01-31"}, years 0 to 9999</td></tr>
 * <tr><td>a period, half-open</td><td>{@code "2015-01-01/2015-04-01"}, with an open end {@code "2015-01-01/.."}</td></tr>
 * <tr><td>a score, a real number</td><td>a number, with the fewest digits that read back as the same double; the range of a score is that
 *     of its dimension</td></tr>
 * <tr><td>a whole number</td><td>a number without point and exponent</td></tr>
 * <tr><td>a constant of the library</td><td>its code as text; of a finding its id</td></tr>
 * <tr><td>an instrument, an intervention type, a background field</td><td>its code as text; of one's own beside its definition, see
 *     below</td></tr>
 * <tr><td>a dimension</td><td>its id as text, within a document or a profile that names its instrument</td></tr>
 * <tr><td>a scale</td><td>its code as text: {@code "CITIZEN.COOPERATION"}, {@code "BOTH.trappan/overall"}</td></tr>
 * <tr><td>a feature</td><td>where a value has it first, whole, see below; elsewhere its name as text</td></tr>
 * <tr><td>a horizon</td><td>{@code horizonMonths}, a positive whole number</td></tr>
 * <tr><td>an outcome</td><td>its code as text; one's own as {@code {"code": ..., "label": ...}}</td></tr>
 * <tr><td>a text, from version 2 of a format on</td><td>an object of language tags (BCP 47), one or more, in the order of the text:
 *     {@code {"da": ..., "en": ..., "sv-FI": ...}}</td></tr>
 * <tr><td>a text, in version 1</td><td>{@code {"danish": ..., "english": ...}}; a text in other languages cannot be written</td></tr>
 * <tr><td>one of several cases</td><td>the field that only this case has: {@code missing} beside {@code score}, or a field that names the
 *     case: {@code event}, {@code prediction}</td></tr>
 * <tr><td>what is missing</td><td>a case with its reason; an optional date or quantity is left out; never null, never a number</td></tr>
 * </tbody>
 * </table>
 *
 * <table>
 * <caption>The formats. Each has versions of its own: the newest is written, those from the oldest on are read.</caption>
 * <thead><tr><th>format</th><th>oldest</th><th>newest</th><th>definitions</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>{@code bip.case-file}</td><td>1</td><td>2</td><td>yes</td><td>everything that is recorded of one citizen</td></tr>
 * <tr><td>{@code bip.case-snapshot}</td><td>1</td><td>2</td><td>yes</td><td>what was known of a citizen on a date</td></tr>
 * <tr><td>{@code bip.case-event}</td><td>2</td><td>2</td><td>yes</td><td>one event of any kind, as it stands in a case file of that
 *     version</td></tr>
 * <tr><td>{@code bip.measurement-series}</td><td>1</td><td>2</td><td>yes</td><td>the measurements of one citizen</td></tr>
 * <tr><td>{@code bip.questionnaire}</td><td>1</td><td>2</td><td>yes</td><td>one version of a questionnaire</td></tr>
 * <tr><td>{@code bip.response}</td><td>1</td><td>2</td><td>no</td><td>the answers of one rater as they came in; with its questionnaire
 *     it is checked and scored again</td></tr>
 * <tr><td>{@code bip.progression}</td><td>3</td><td>3</td><td>yes</td><td>what moved between two dates</td></tr>
 * <tr><td>{@code bip.caseload}</td><td>1</td><td>1</td><td>no</td><td>the citizens of one caseworker on a date</td></tr>
 * <tr><td>{@code bip.feature-schema}</td><td>1</td><td>2</td><td>no</td><td>the features of a row</td></tr>
 * <tr><td>{@code bip.feature-row}</td><td>1</td><td>2</td><td>no</td><td>the features of one case on a date, with their values</td></tr>
 * <tr><td>{@code bip.model-document}</td><td>2</td><td>3</td><td>no</td><td>a model, whole</td></tr>
 * <tr><td>{@code bip.model-card}</td><td>1</td><td>3</td><td>no</td><td>what a model is for</td></tr>
 * <tr><td>{@code bip.prediction}</td><td>2</td><td>2</td><td>no</td><td>an estimate, or why there is none, with the row that the model
 *     saw</td></tr>
 * <tr><td>{@code bip.review}</td><td>1</td><td>1</td><td>no</td><td>the human judgement on an estimate</td></tr>
 * <tr><td>{@code bip.attention-point}</td><td>2</td><td>2</td><td>no</td><td>what the evidence asks to look at in a case, as it was
 *     shown</td></tr>
 * <tr><td>{@code bip.attention-mark}</td><td>2</td><td>2</td><td>no</td><td>that a point was talked about</td></tr>
 * <tr><td>{@code bip.trial-protocol}</td><td>2</td><td>2</td><td>no</td><td>what a trial or a project does with whom</td></tr>
 * <tr><td>{@code bip.trial-registration}</td><td>2</td><td>2</td><td>no</td><td>what was stated of a trial before anybody was assigned</td></tr>
 * <tr><td>{@code bip.assignment-list}</td><td>1</td><td>1</td><td>no</td><td>who was assigned to what; read only if its seed draws the same</td></tr>
 * <tr><td>{@code bip.trial-evaluation}</td><td>2</td><td>2</td><td>no</td><td>what came of a trial, beside what was registered</td></tr>
 * </tbody>
 * </table>
 *
 * <p>What is to be shown and can be calculated again has no format of its own: a change, a trend, a radar chart, a survival curve, a
 * scenario, a verification and their like. What stands within a document only, such as a profile, a reference case or a covariance
 * matrix, has none either.
 *
 * <table>
 * <caption>The events of a case, from version 2 on. Events of one kind with the same key are versions of one fact: that of the latest
 * {@code recordedOn} holds, on one day that of the greater {@code revision}.</caption>
 * <thead><tr><th>{@code event}</th><th>other fields</th><th>key</th></tr></thead>
 * <tbody>
 * <tr><td>{@code MEASUREMENT}</td><td>{@code date}, {@code profile} of {@code instrument}, {@code rater} and {@code readings}:
 *     {@code dimension} with {@code score} and {@code items}, or with {@code missing}; optional {@code response}: the answers behind it,
 *     as in {@code bip.response}</td><td>date, instrument, rater</td></tr>
 * <tr><td>{@code INTERVENTION}</td><td>{@code type}, {@code period}, optional {@code hoursPerWeek}, {@code endReason}</td><td>start,
 *     type</td></tr>
 * <tr><td>{@code ASSIGNMENT}</td><td>{@code caseworker}, {@code role}, {@code period}</td><td>start, role, where that is
 *     {@code SECONDARY} also caseworker</td></tr>
 * <tr><td>{@code CONVERSATION}</td><td>{@code date}, {@code mode}, {@code attendance}</td><td>date, mode</td></tr>
 * <tr><td>{@code JOB_ORIENTATION}</td><td>{@code date}, {@code mean}, {@code others}, optional {@code caseworker}</td><td>date,
 *     caseworker where it is there</td></tr>
 * <tr><td>{@code JOB_EVENT}</td><td>{@code date}, {@code kind}, optional {@code terms} (ordinary where left out),
 *     {@code hoursPerWeek}</td><td>date, kind</td></tr>
 * <tr><td>{@code BACKGROUND_FACT}</td><td>{@code date}, {@code field}, {@code value}: a number, a truth value or a text</td><td>date,
 *     field</td></tr>
 * <tr><td>each of them</td><td>optional {@code recordedOn}, {@code revision} (0 where left out), {@code reference}</td><td>also
 *     reference</td></tr>
 * <tr><td>{@code WITHDRAWAL}</td><td>{@code of}: the kind of the event; the fields of its key, of a period {@code start};
 *     {@code recordedOn}, optional {@code revision}</td><td>that of the event</td></tr>
 * </tbody>
 * </table>
 *
 * <p><b>Version 1 of a case</b>, of its snapshot and of a series: what both raters answered on one day, one measurement then, is read as
 * two. A period whose end was recorded after its start ({@code endRecordedOn}) is read as two versions. Two different interventions,
 * assignments or conversations of one key are told apart by a reference that reading gives to all but the first; two that are the same
 * are one. A questionnaire and a profile of version 1 are of BIP.
 *
 * <p><b>Definitions.</b> A document may use what its writer has defined. It then carries the definition in {@code definitions}, an
 * object with one array for each kind of thing. A code means what is built in, or else what is defined there. Refused are a code that is
 * neither, a definition that the document does not use, and one of a code that is built in or defined already. Writing a value in which
 * two different definitions have one code is refused too. A withdrawal needs no definition of what it names.
 *
 * <table>
 * <caption>What may be defined</caption>
 * <thead><tr><th>in {@code definitions}</th><th>fields</th></tr></thead>
 * <tbody>
 * <tr><td>{@code instruments}</td><td>{@code id}, {@code label}, {@code dimensions} (each with its {@code range}, {@code direction} and
 *     {@code raters}), {@code indices} over them, {@code reliabilities} of the scales that have one</td></tr>
 * <tr><td>{@code interventionTypes}</td><td>{@code code}, {@code label}, optional {@code category}, {@code atCompany}, optional
 *     {@code note}</td></tr>
 * <tr><td>{@code backgroundFields}</td><td>{@code kind}, {@code code}, {@code label}, {@code sensitivity}; of a quantity {@code least},
 *     {@code greatest}, {@code whole} and optional {@code unit}, of a choice {@code options}; optional {@code ageLimitMonths}</td></tr>
 * </tbody>
 * </table>
 *
 * <p><b>Features.</b> A feature stands whole in each document that uses it, also one of the library's: {@code name}, {@code label}, optional
 * {@code unit}, {@code sensitivity}, {@code domain} (its {@code kind}, and {@code minimum} and {@code maximum} but for yes or no) and
 * optional {@code reader}, such as {@code "bip/caseworker_changes/1"}. So it reads well in a program that has never heard of it. Refused, and
 * not written either, is a reader of the library's in a version that the library has, beside any other description than the library's own; a
 * version of it that the library does not have may come from a later library and is read. In a row each feature stands beside its
 * {@code value}, or beside {@code "missing": true}, or {@code "outsideDomain": true} where a case told a value that the feature cannot have.
 *
 * <p><b>Version 1 of a row and of its features</b> has names only, which are the library's and mean its features of today; a value outside
 * the domain that the feature has now is refused. <b>Version 1 of a model and of a prediction</b> is of another kind of model and is refused. <b>A card</b>, alone or in a model, held the law as it
 * was known until version 2; read today, it stands among the limits.
 *
 * <p><b>Schemas.</b> Each format has a JSON Schema (draft 2020-12) of its newest version beside this package in the jar, such as
 * {@code case-file.schema.json}; {@link dk.bip.model.json.JsonFormat#schema()} returns the same text. Reading does not use them; they are
 * for the systems that write such documents.
 *
 * <p><b>Object mappers.</b> {@link dk.bip.model.json.Jackson2Module} and {@link dk.bip.model.json.Jackson3Module} teach a mapper of Jackson
 * the types that have a format, alone, within types of one's own and as trees. On the class path both are found through
 * {@code ServiceLoader}: {@code findAndAddModules()}, and Spring Boot 4 by itself; Spring Boot 3 takes the module as a bean. On the module
 * path a program {@code requires dk.bip.model} and {@code com.fasterxml.jackson.databind} or {@code tools.jackson.databind}, and adds the
 * module by name. Both mappers are optional dependencies, because a program that has one has it in its own version, and one that stores
 * through {@link dk.bip.model.json.BipJson} needs none. Jackson 2 is supported from 2.15 on, Jackson 3 from 3.0 on.
 *
 * <p><b>The engine</b> that reads is the library's own, whatever the mapper: a mapper hands over its tokens. jackson-core takes
 * a quarter more for a case, or keeps names of documents; the tests hold it to jackson-core on what is JSON and what is not. Of
 * jackson-core it has the digits of numbers and the escapes of texts.
 *
 * <p><b>Refused</b>, with {@link dk.bip.model.json.JsonFormatException}: a field that is not known, not there, there twice or null; a text in
 * more than 100 languages; a value of another type, a number as text; NaN and infinity; a number of more than 100 characters; nesting deeper than 64; a document
 * longer than the limit of its {@link dk.bip.model.json.JsonFormat}; anything after the value; a byte order mark; bytes that are not
 * UTF-8; half of a surrogate pair; another format; an older or newer version, which the message tells apart; and whatever breaks a rule
 * of the domain. Fields may come in any order.
 *
 * <p><b>Messages</b> hold paths and rules only. A rule of the domain that would repeat a text of the document has dots in its place, and
 * what it says of the value that it was given, and the bounds of a range of one's own, are left out; nothing else that may be thrown on the way gets out with its text.
 *
 * @serial exclude
 */
package dk.bip.model.json;
