// Imports for JShell. Build once, then start it in the root folder of the project:
//   mvn -q -DskipTests package
//   jshell --class-path bip-examples/casebook/target/casebook.jar bip-examples/jshell/bip.jsh
import java.time.*;
import java.util.*;
import dk.bip.core.*;
import dk.bip.core.casefile.*;
import dk.bip.core.caseworker.*;
import dk.bip.core.indicator.*;
import dk.bip.core.intervention.*;
import dk.bip.core.measurement.*;
import dk.bip.core.progression.*;
import dk.bip.core.questionnaire.*;
import dk.bip.model.card.*;
import dk.bip.model.estimation.*;
import dk.bip.model.evidence.*;
import dk.bip.model.feature.*;
import dk.bip.model.builtin.*;
import dk.bip.model.json.*;
import dk.bip.model.matrix.*;
import dk.bip.model.outcome.*;
import dk.bip.model.predictor.*;
import dk.bip.model.review.*;
import dk.bip.model.validation.*;
import dk.bip.model.whatif.*;
import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static dk.bip.core.casefile.BackgroundField.BENEFITS_LAST_THREE_YEARS;
import static dk.bip.core.casefile.BackgroundField.BIRTH_YEAR;
import static dk.bip.core.casefile.BackgroundField.EDUCATION;
import static dk.bip.core.casefile.BackgroundField.EMPLOYMENT_LAST_THREE_YEARS;
import static dk.bip.core.indicator.Rater.CASEWORKER;
import static dk.bip.core.indicator.Rater.CITIZEN;
import static dk.bip.core.intervention.InterventionType.COMPANY_INTERNSHIP;
import static dk.bip.core.questionnaire.Questionnaires.bipCaseworker;
import static dk.bip.core.questionnaire.Questionnaires.bipCitizen;
import static dk.bip.model.outcome.Horizon.SIX_MONTHS;
import static dk.bip.model.outcome.Horizon.THREE_MONTHS;
import static dk.bip.model.outcome.Horizon.TWELVE_MONTHS;
