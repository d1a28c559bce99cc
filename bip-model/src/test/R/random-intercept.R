# Reference values of the random intercept: lme4::glmer. Reads random-intercept-cases.csv and data/*.csv, writes
# random-intercept-r.csv. The optimiser stops at steps of 1e-8; the standard errors are glmer's default, from the numerical
# second derivatives of the deviance in (standard deviation, coefficients).
# Usage: Rscript random-intercept.R RESOURCE_DIRECTORY OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(lme4))

read <- function(name) read.csv(file.path(args[1], name), check.names = FALSE, na.strings = "")
words <- function(x) if (is.na(x)) character(0) else strsplit(x, " ")[[1]]
cases <- read("random-intercept-cases.csv")
rows <- list()
put <- function(case, term, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(case = case, term = term, quantity = quantity, value = sprintf("%.17g", value))
}

for (i in seq_len(nrow(cases))) {
  c <- cases[i, ]
  data <- read(file.path("data", paste0(c$data, ".csv")))
  data$.w <- if (is.na(c$weights)) rep(1, nrow(data)) else data[[c$weights]]
  data$.o <- if (is.na(c$offset)) rep(0, nrow(data)) else data[[c$offset]]
  data <- data[data$.w > 0, ]
  formula <- reformulate(c("1", words(c$columns), sprintf("(1 | %s)", c$group)), c$outcome)
  fit <- glmer(formula, data, binomial(c$link), weights = .w, offset = .o, nAGQ = c$points,
               control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-11, boundary.tol = 0,
                                      optCtrl = list(rhobeg = 0.2, rhoend = 1e-8, maxfun = 1e6)))
  stopifnot(fit@optinfo$conv$opt == 0)
  error <- sqrt(diag(vcov(fit, use.hessian = TRUE)))
  for (term in names(fixef(fit))) {
    put(c$case, term, "estimate", fixef(fit)[[term]])
    put(c$case, term, "std_error", error[[term]])
  }
  put(c$case, "", "sd_random_intercept", attr(VarCorr(fit)[[1]], "stddev")[[1]])
  # The joint covariance, from the same second derivatives; at the boundary there are none on the other side.
  if (!isSingular(fit)) {
    joint <- 2 * solve(fit@optinfo$derivs$Hessian)
    put(c$case, "", "sd_std_error", sqrt(joint[1, 1]))
    for (k in seq_along(fixef(fit))) put(c$case, names(fixef(fit))[k], "correlation_with_sd", cov2cor(joint)[1, 1 + k])
  }
  # logLik() of a fit with several points leaves out nothing: the deviance is that of the whole likelihood for 0/1 rows.
  put(c$case, "", "log_likelihood", as.numeric(logLik(fit)))
  put(c$case, "", "aic", AIC(fit))
  put(c$case, "", "bic", BIC(fit))
  put(c$case, "", "observations", nobs(fit))
  effects <- as.data.frame(ranef(fit, condVar = TRUE))
  chosen <- effects[round(seq(1, nrow(effects), length.out = min(6, nrow(effects)))), ]
  for (k in seq_len(nrow(chosen))) {
    put(c$case, as.character(chosen$grp[k]), "group_effect", chosen$condval[k])
    put(c$case, as.character(chosen$grp[k]), "group_std_error", chosen$condsd[k])
  }
}

file <- file(file.path(args[2], "random-intercept-r.csv"), "w")
cat("# ", R.version.string, "; lme4 ", as.character(packageVersion("lme4")), "; src/test/R/random-intercept.R\n",
    sep = "", file = file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
