# Reference values of the calculators on caseworkers: lme4, AER, sandwich and standardisation by hand. Reads data/caseworkers.csv,
# writes caseworkers-r.csv. Derivatives are central differences.
# Usage: Rscript caseworkers.R RESOURCE_DIRECTORY OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages({
  library(lme4)
  library(AER)
  library(sandwich)
})
data <- read.csv(file.path(args[1], "data", "caseworkers.csv"))
data$caseworker <- factor(data$caseworker, levels = unique(data$caseworker))
rows <- list()
put <- function(calculation, term, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(calculation, term, quantity, value = sprintf("%.17g", value))
}
own <- c("readiness", "register")
for (x in own) data[[paste0(x, ".mean")]] <- ave(data[[x]], data$caseworker)
means <- paste0(own, ".mean")
fitted_to <- function(terms) glmer(
  reformulate(c("1", terms, "(1 | caseworker)"), "job"), data, binomial, nAGQ = 7,
  control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-11, optCtrl = list(rhobeg = 0.2, rhoend = 1e-8, maxfun = 1e6)))

# Effects: what goes with the caseload's means, plus the random intercept.
of_caseworker <- match(levels(data$caseworker), data$caseworker)
effects_of <- function(fit, slopes) {
  between <- if (length(slopes) == 0) rep(0, 60) else {
    centred <- scale(as.matrix(data[of_caseworker, slopes]), scale = FALSE)
    as.vector(centred %*% fixef(fit)[slopes])
  }
  ranef <- as.data.frame(ranef(fit, condVar = TRUE))
  at <- match(levels(data$caseworker), ranef$grp)
  list(effect = between + ranef$condval[at], error = ranef$condsd[at],
       sd = sqrt(attr(VarCorr(fit)[[1]], "stddev")[[1]]^2 + mean(between^2)))
}
fits <- list(unadjusted = fitted_to(NULL), within = fitted_to(c(own, means)), pooled = fitted_to(own))
for (name in names(fits)) {
  all <- effects_of(fits[[name]], if (name == "within") means else NULL)
  put(name, "", "sd_of_effects", all$sd)
  put(name, "", "sd_random_intercept", attr(VarCorr(fits[[name]])[[1]], "stddev")[[1]])
  for (k in c(1, 13, 29, 41, 60)) {
    put(name, levels(data$caseworker)[k], "effect", all$effect[k])
    put(name, levels(data$caseworker)[k], "std_error", all$error[k])
  }
}

# Belief by two-stage least squares with the mean of the others, clustered by caseworker with both factors.
others <- function(v) (ave(v, data$caseworker, FUN = sum) - v) / (ave(v, data$caseworker, FUN = length) - 1)
data$belief.others <- others(data$belief)
for (x in own) data[[paste0(x, ".others")]] <- others(data[[x]])
controls <- c(own, paste0(own, ".others"))
device <- ivreg(as.formula(paste("job ~ belief +", paste(controls, collapse = " + "), "| belief.others +",
                                 paste(controls, collapse = " + "))), data = data)
error <- sqrt(vcovCL(device, cluster = data$caseworker, type = "HC1")["belief", "belief"])
mean_error <- sqrt(sum(rowsum((data$job - mean(data$job)) / nrow(data), data$caseworker)^2))
relative <- coef(device)[["belief"]] / mean(data$job)
put("belief", "", "per_step", coef(device)[["belief"]])
put("belief", "", "per_step_std_error", error)
put("belief", "", "relative", relative)
put("belief", "", "relative_std_error", sqrt((error / mean(data$job))^2 + (relative * mean_error / mean(data$job))^2))
put("belief", "", "first_stage_f", summary(device, diagnostics = TRUE)$diagnostics["Weak instruments", "statistic"])
plain <- lm(reformulate(c("belief", controls), "job"), data)
put("belief", "", "without_instrument", coef(plain)[["belief"]])
put("belief", "", "without_instrument_std_error",
    sqrt(vcovCL(plain, cluster = data$caseworker, type = "HC1")["belief", "belief"]))

# Standardised ratios of a logistic regression, by the delta method on the clustered covariance.
ratio <- function(calculation, term, fit, high, low) {
  mean_with <- function(settings, b) {
    changed <- data
    for (name in names(settings)) changed[[name]] <- settings[[name]]
    mean(plogis(as.vector(model.matrix(delete.response(terms(fit)), changed) %*% b)))
  }
  b <- coef(fit)
  log_ratio <- function(b) log(mean_with(high, b)) - log(mean_with(low, b))
  gradient <- sapply(seq_along(b), function(k) {
    step <- replace(numeric(length(b)), k, 1e-5)
    (log_ratio(b + step) - log_ratio(b - step)) / 2e-5
  })
  v <- vcovCL(fit, cluster = data$caseworker, type = "HC0", cadjust = TRUE)
  put(calculation, term, "ratio", exp(log_ratio(b)))
  put(calculation, term, "log_std_error", sqrt(drop(gradient %*% v %*% gradient)))
  put(calculation, term, "high", mean_with(high, b))
  put(calculation, term, "low", mean_with(low, b))
}
exactly <- glm.control(epsilon = 1e-14, maxit = 100)
cuts <- quantile(tapply(data$belief.others, data$caseworker, mean), c(1, 2) / 3)
data$high <- as.numeric(data$belief.others >= cuts[2])
data$middle <- as.numeric(data$belief.others > cuts[1] & data$belief.others < cuts[2])
put("orientation", "", "lower_cut", cuts[[1]])
put("orientation", "", "upper_cut", cuts[[2]])
for (case in c("UNADJUSTED", "ADJUSTED")) {
  wanted <- if (case == "UNADJUSTED") character(0) else controls
  ratio("orientation", case, glm(reformulate(c("high", "middle", wanted), "job"), binomial, data, control = exactly),
        list(high = 1, middle = 0), list(high = 0, middle = 0))
  ratio("changes", case, glm(reformulate(c("changes", wanted), "job"), binomial, data, control = exactly),
        list(changes = 1), list(changes = 0))
}

file <- file(file.path(args[2], "caseworkers-r.csv"), "w")
cat("# ", R.version.string, "; lme4 ", as.character(packageVersion("lme4")), "; AER ", as.character(packageVersion("AER")),
    "; sandwich ", as.character(packageVersion("sandwich")), "; src/test/R/caseworkers.R\n", sep = "", file = file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
