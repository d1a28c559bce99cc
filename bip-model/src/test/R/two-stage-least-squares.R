# Reference values of two-stage least squares: AER::ivreg, or lm where a case has no instruments, and sandwich. Reads
# two-stage-cases.csv and data/*.csv, writes two-stage-least-squares-r.csv.
# Usage: Rscript two-stage-least-squares.R RESOURCE_DIRECTORY OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages({
  library(AER)
  library(sandwich)
})

read <- function(name) read.csv(file.path(args[1], name), check.names = FALSE, na.strings = "")
words <- function(x) if (is.na(x)) character(0) else strsplit(x, " ")[[1]]
cases <- read("two-stage-cases.csv")
rows <- list()
put <- function(case, term, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(case = case, term = term, quantity = quantity, value = sprintf("%.17g", value))
}

for (i in seq_len(nrow(cases))) {
  c <- cases[i, ]
  data <- read(file.path("data", paste0(c$data, ".csv")))
  data$.w <- if (is.na(c$weights)) rep(1, nrow(data)) else data[[c$weights]]
  endogenous <- words(c$endogenous)
  instruments <- words(c$instruments)
  exogenous <- words(c$exogenous)
  errors <- function(fit) {
    if (!is.na(c$errors)) return(vcovHC(fit, type = c$errors))
    if (is.na(c$clusters)) return(vcov(fit))
    vcovCL(fit, cluster = as.list(data[words(c$clusters)]),
           type = if (c$correction == "CR1S") "HC1" else "HC0", cadjust = c$correction != "CR0")
  }
  fit <- if (length(instruments) == 0) {
    lm(reformulate(c(endogenous, exogenous), c$outcome), data, weights = .w)
  } else {
    ivreg(as.formula(paste(c$outcome, "~", paste(c(endogenous, exogenous), collapse = " + "), "|",
                           paste(c(instruments, exogenous), collapse = " + "))), data = data, weights = .w)
  }
  covariance <- errors(fit)
  error <- sqrt(diag(covariance))
  for (term in names(coef(fit))) {
    t <- coef(fit)[[term]] / error[[term]]
    put(c$case, term, "estimate", coef(fit)[[term]])
    put(c$case, term, "std_error", error[[term]])
    put(c$case, term, "t", t)
    put(c$case, term, "p", 2 * pt(-abs(t), df.residual(fit)))
    put(c$case, term, "covariance_with_intercept", covariance[term, "(Intercept)"])
  }
  put(c$case, "", "sigma", summary(fit)$sigma)
  put(c$case, "", "r_squared", summary(fit)$r.squared)
  put(c$case, "", "degrees_of_freedom", df.residual(fit))
  put(c$case, "", "observations", nobs(fit))
  for (name in if (length(instruments) == 0) character(0) else endogenous) {
    first <- lm(reformulate(c(exogenous, instruments), name), data, weights = .w)
    without <- update(first, reformulate(c("1", exogenous), name))
    test <- anova(without, first)
    put(c$case, name, "first_stage_f", test$F[2])
    put(c$case, name, "first_stage_p", test$`Pr(>F)`[2])
    put(c$case, name, "partial_r_squared", 1 - deviance(first) / deviance(without))
    if (!is.na(c$errors) || !is.na(c$clusters)) {
      v <- errors(first)[instruments, instruments]
      g <- coef(first)[instruments]
      put(c$case, name, "robust_f", drop(g %*% solve(v) %*% g) / length(instruments))
    }
    if (length(endogenous) == 1 && is.na(c$weights)) {
      weak <- summary(fit, diagnostics = TRUE)$diagnostics["Weak instruments", "statistic"]
      stopifnot(abs(weak - test$F[2]) < 1e-8 * weak)
    }
  }
}

file <- file(file.path(args[2], "two-stage-least-squares-r.csv"), "w")
cat("# ", R.version.string, "; AER ", as.character(packageVersion("AER")),
    ", sandwich ", as.character(packageVersion("sandwich")),
    "; src/test/R/two-stage-least-squares.R\n", sep = "", file = file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
