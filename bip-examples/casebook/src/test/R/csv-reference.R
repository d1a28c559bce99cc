# Writes public data sets as CSV files, and what R says of them where the casebook's CSV examples are called as cases.csv has it:
# random-intercept-r.csv and reference-r.csv.
# glm (epsilon 1e-14), sandwich::vcovCL, brglm2 (MPL_Jeffreys), lme4::glmer, AER::ivreg, pROC, psych.
# Usage: Rscript csv-reference.R CASES_FILE OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
out <- args[2]
suppressPackageStartupMessages({
  library(sandwich)
  library(brglm2)
  library(lme4)
  library(AER)
  library(pROC)
  library(psych)
})

# write.csv as users have it: quoted names and texts, NA for what is missing.
save_csv <- function(name, frame) write.csv(frame, file.path(out, name), row.names = FALSE)
save_csv("pima-missing.csv", with(MASS::Pima.tr2, data.frame(
  diabetic = as.numeric(type == "Yes"), npreg, glu, bp, skin, bmi, ped, age)))
save_csv("mtcars.csv", with(datasets::mtcars, data.frame(hp, am, wt)))
save_csv("bacteria.csv", with(MASS::bacteria, data.frame(
  id = as.character(ID), present = as.numeric(y == "y"), active = as.numeric(ap == "a"), week)))
save_csv("bacteria-treatment.csv", with(MASS::bacteria, data.frame(
  id = as.character(ID), present = as.numeric(y == "y"), treatment = replace(as.character(trt), c(3, 100), NA), week)))
save_csv("infert-education.csv", with(datasets::infert, data.frame(
  case, age, education = as.character(education), induced, stratum)))
save_csv("infert.csv", with(datasets::infert, data.frame(case, age, parity, induced, spontaneous, stratum)))
data(endometrial, package = "brglm2")
save_csv("endometrial.csv", with(endometrial, data.frame(grade = HG, nv = NV, pi = PI, eh = EH)))
animals <- function(infected, count) with(lme4::cbpp, data.frame(
  infected = infected, period2 = as.numeric(period == "2"), period3 = as.numeric(period == "3"),
  period4 = as.numeric(period == "4"), herd = paste0("herd, ", herd))[rep(seq_along(herd), times = count), ])
save_csv("cbpp.csv", rbind(animals(1, lme4::cbpp$incidence), animals(0, lme4::cbpp$size - lme4::cbpp$incidence)))
data(PSID1976, package = "AER")
wages <- with(subset(PSID1976, participation == "yes"), data.frame(
  log_wage = log(wage), education, experience, experience2 = experience^2, father = feducation, mother = meducation))
save_csv("wages.csv", wages)
save_csv("well-paid.csv", with(wages, data.frame(
  well_paid = as.numeric(log_wage > median(log_wage)), education, experience, father = ifelse(father == 0, NA, father))))
data(CigarettesSW, package = "AER")
save_csv("cigarettes.csv", with(CigarettesSW, data.frame(
  state = as.character(state), log_packs = log(packs), log_price = log(price / cpi),
  log_income = log(income / population / cpi), sales_tax = (taxs - tax) / cpi)))
data(aSAH, package = "pROC")
asah <- with(aSAH, data.frame(poor = as.numeric(outcome == "Poor"), ndka, s100b))
save_csv("asah.csv", data.frame(asah, forecast = fitted(glm(poor ~ s100b, binomial, asah))))
pima <- with(MASS::Pima.te, data.frame(diabetic = as.numeric(type == "Yes"), glu, bmi))
save_csv("pima-scored.csv", data.frame(pima, forecast = round(plogis(-9 + 0.03 * pima$glu + 0.1 * pima$bmi), 2)))
save_csv("attitude.csv", datasets::attitude)
data(bfi, package = "psych")
save_csv("agreeableness.csv", bfi[1:600, paste0("A", 1:5)])

rows <- list()
put <- function(case, term, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(case = case, term = term, quantity = quantity, value = sprintf("%.17g", value))
}
options_of <- function(text) {
  words <- strsplit(text, " ")[[1]]
  found <- list()
  i <- 1
  while (i <= length(words)) {
    name <- sub("--", "", words[i])
    flag <- i == length(words) || startsWith(words[i + 1], "--")
    found[[name]] <- c(found[[name]], if (flag) "" else words[i + 1])
    i <- i + if (flag) 1 else 2
  }
  found
}

coefficients_of <- function(case, estimate, covariance, statistic, degrees, ratios = FALSE) {
  error <- sqrt(diag(covariance))
  for (term in names(estimate)) {
    ratio <- estimate[[term]] / error[[term]]
    put(case, term, "estimate", estimate[[term]])
    put(case, term, "std_error", error[[term]])
    put(case, term, statistic, ratio)
    put(case, term, "p", 2 * pt(-abs(ratio), degrees))
    bounds <- estimate[[term]] + c(-1, 1) * qt(0.975, degrees) * error[[term]]
    put(case, term, "conf_low", bounds[1])
    put(case, term, "conf_high", bounds[2])
    if (ratios && term != "(Intercept)") {
      put(case, term, "odds_ratio", exp(estimate[[term]]))
      put(case, term, "odds_ratio_conf_low", exp(bounds[1]))
      put(case, term, "odds_ratio_conf_high", exp(bounds[2]))
    }
  }
}

# Columns of text, and those that a reference is given for, as factors with treatment contrasts; levels in the order of the locale C.
coded <- function(data, columns, o) {
  references <- setNames(sub("^[^=]*=", "", o$reference), sub("=.*", "", o$reference))
  for (column in columns) {
    if (is.character(data[[column]]) || column %in% names(references)) {
      text <- as.character(data[[column]])
      levels <- sort(unique(text), method = "radix")
      reference <- if (column %in% names(references)) references[[column]] else levels[1]
      data[[column]] <- factor(text, levels = c(reference, setdiff(levels, reference)))
      contrasts(data[[column]]) <- contr.treatment(levels(data[[column]]))
      colnames(contrasts(data[[column]])) <- paste0("[", levels(data[[column]])[-1], "]")
    }
  }
  data
}

# glm takes its standard errors from the weights before the last step: it is started again from where it ended.
settled <- function(formula, link, data) {
  start <- NULL
  for (again in 1:4) {
    # eval puts the starting values into the call, where glm does not look for them in the data.
    fit <- eval(bquote(glm(formula, binomial(link), data, start = .(start), control = glm.control(epsilon = 1e-14, maxit = 200))))
    start <- coef(fit)
  }
  fit
}

binary <- function(case, data, o) {
  link <- if (is.null(o$link)) "logit" else o$link
  grouping <- c(o$cluster, o$`random-intercept`)
  all_rows <- nrow(data)
  listed <- function(names) if (is.null(names)) NULL else strsplit(names, ",")[[1]]
  columns <- if (is.null(o$terms)) setdiff(names(data), c(o$outcome, grouping, listed(o$exclude))) else listed(o$terms)
  data <- coded(na.omit(data[c(o$outcome, grouping, columns)]), columns, o)
  formula <- reformulate(columns, o$outcome)
  ratios <- link == "logit"
  y <- data[[o$outcome]]
  tight <- list(epsilon = 1e-14, maxit = 200)
  null <- as.numeric(logLik(glm(y ~ 1, binomial(link), control = tight)))
  if (!is.null(o$`random-intercept`)) {
    fit <- glmer(update(formula, sprintf(". ~ . + (1 | %s)", o$`random-intercept`)), data, binomial(link),
                 nAGQ = as.integer(o$quadrature),
                 control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-11, boundary.tol = 0,
                                        optCtrl = list(rhobeg = 0.2, rhoend = 1e-8, maxfun = 1e6)))
    coefficients_of(case, fixef(fit), as.matrix(vcov(fit, use.hessian = TRUE)), "z", Inf, ratios)
    put(case, "", "groups", length(unique(data[[grouping]])))
    put(case, "", "sd_random_intercept", attr(VarCorr(fit)[[1]], "stddev")[[1]])
    fitted <- predict(fit, re.form = NA, type = "response")
  } else if (!is.null(o$firth)) {
    fit <- glm(formula, binomial(link), data, method = "brglmFit", type = "MPL_Jeffreys", epsilon = 1e-12, maxit = 10000)
    coefficients_of(case, coef(fit), vcov(fit), "z", Inf, ratios)
    fitted <- fitted(fit)
  } else {
    fit <- settled(formula, link, data)
    covariance <- if (is.null(o$cluster)) vcov(fit) else vcovCL(
      fit, cluster = data[[o$cluster]], type = "HC0", cadjust = !identical(o$`small-sample-correction`, "no"))
    coefficients_of(case, coef(fit), covariance, "z", Inf, ratios)
    fitted <- fitted(fit)
  }
  for (column in columns) {
    if (is.factor(data[[column]])) put(case, sprintf("%s[%s]", column, levels(data[[column]])[1]), "reference", 1)
  }
  put(case, "", "converged", 1)
  put(case, "", "rows_dropped", all_rows - nrow(data))
  put(case, "", "observations", nrow(data))
  if (!is.null(o$cluster)) put(case, "", "clusters", length(unique(data[[o$cluster]])))
  put(case, "", "events", sum(y))
  put(case, "", "log_likelihood", as.numeric(logLik(fit)))
  put(case, "", "aic", AIC(fit))
  put(case, "", "mcfadden_r2", 1 - as.numeric(logLik(fit)) / null)
  # Rows that are alike have fitted values that differ in the last digit, which are no ranks.
  put(case, "", "auc", as.numeric(auc(roc(y, signif(as.vector(fitted), 12), direction = "<", quiet = TRUE))))
  put(case, "", "brier", mean((y - fitted)^2))
}

instrumental <- function(case, data, o) {
  endogenous <- unique(sub("=.*", "", o$instrument))
  instruments <- sub(".*=", "", o$instrument)
  all_rows <- nrow(data)
  data <- na.omit(data)
  regressors <- setdiff(names(data), c(o$outcome, o$cluster, instruments))
  formula <- sprintf("%s ~ %s | %s", o$outcome, paste(regressors, collapse = " + "),
                     paste(c(setdiff(regressors, endogenous), instruments), collapse = " + "))
  fit <- ivreg(as.formula(formula), data = data)
  covariance <- if (is.null(o$cluster)) vcov(fit) else if (identical(o$`small-sample-correction`, "no")) {
    vcovCL(fit, cluster = data[[o$cluster]], type = "HC0", cadjust = FALSE)
  } else {
    vcovCL(fit, cluster = data[[o$cluster]], type = "HC1")
  }
  coefficients_of(case, coef(fit), covariance, "t", df.residual(fit))
  put(case, "", "converged", 1)
  put(case, "", "rows_dropped", all_rows - nrow(data))
  put(case, "", "observations", nrow(data))
  if (!is.null(o$cluster)) put(case, "", "clusters", length(unique(data[[o$cluster]])))
  put(case, "", "first_stage_f", summary(fit, diagnostics = TRUE)$diagnostics["Weak instruments", "statistic"])
}

evaluation <- function(case, data, o) {
  y <- data[[o$outcome]]
  s <- data[[o$score]]
  curve <- roc(y, s, direction = "<", quiet = TRUE)
  interval <- as.numeric(ci.auc(curve, method = "delong"))
  put(case, "", "rows_dropped", 0)
  put(case, "", "observations", length(y))
  put(case, "", "events", sum(y))
  put(case, "", "auc", interval[2])
  put(case, "", "auc_delong_lower", interval[1])
  put(case, "", "auc_delong_upper", interval[3])
  if (all(s >= 0 & s <= 1)) {
    tight <- list(epsilon = 1e-14, maxit = 200)
    put(case, "", "brier", mean((y - s)^2))
    put(case, "", "log_loss", -mean(ifelse(y == 1, log(s), log1p(-s))))
    put(case, "", "calibration_intercept", coef(glm(y ~ offset(qlogis(s)), binomial, control = tight))[[1]])
    put(case, "", "calibration_slope", coef(glm(y ~ qlogis(s), binomial, control = tight))[[2]])
  }
}

reliability <- function(case, data) {
  complete <- na.omit(data)
  put(case, "", "alpha_complete", suppressWarnings(psych::alpha(complete, warnings = FALSE)$total$raw_alpha))
  put(case, "", "items", ncol(data))
  put(case, "", "observations", nrow(complete))
}

cases <- read.csv(args[1])
for (i in seq_len(nrow(cases))) {
  data <- read.csv(file.path(out, cases$file[i]), check.names = FALSE)
  o <- options_of(cases$arguments[i])
  if (cases$command[i] == "alpha-csv") reliability(cases$case[i], data)
  else if (cases$command[i] == "evaluate-csv") evaluation(cases$case[i], data, o)
  else if (!is.null(o$instrument)) instrumental(cases$case[i], data, o)
  else binary(cases$case[i], data, o)
}

save_reference <- function(name, packages, rows) {
  file <- file(file.path(out, name), "wb")
  versions <- sapply(packages, function(p) as.character(packageVersion(p)))
  writeLines(paste0("# ", R.version.string, "; ", paste(packages, versions, collapse = "; "), "; src/test/R/csv-reference.R"), file)
  write.table(rows, file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
  close(file)
}
rows <- do.call(rbind, rows)
# Apart, because their last digits are those of an optimiser.
random <- rows$case %in% cases$case[grepl("--random-intercept", cases$arguments)]
save_reference("random-intercept-r.csv", c("lme4", "pROC", "MASS"), rows[random, ])
save_reference("reference-r.csv", c("sandwich", "brglm2", "AER", "pROC", "psych", "MASS"), rows[!random, ])
