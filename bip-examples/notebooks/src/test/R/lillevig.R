# Makes up the citizens of Lillevig, a municipality that does not exist, and fits them as a student of R would:
# glm, sandwich::vcovCL by caseworker, and average marginal effects with delta-method errors.
# Writes citizens.csv, r.txt (what R prints) and r.csv (the same numbers in full).
# Usage: Rscript lillevig.R OUTPUT_DIRECTORY
out <- commandArgs(trailingOnly = TRUE)[1]
suppressPackageStartupMessages({
  library(sandwich)
  library(lmtest)
})

RNGversion("4.2.0")
# The seed is chosen so that the column without any effect, caseload, looks like a finding until errors are clustered.
set.seed(3)
caseworkers <- 30
n <- 16 * caseworkers
step <- function(x) pmin(5, pmax(1, round(x)))
caseworker <- rep(seq_len(caseworkers), each = n / caseworkers)
orientation <- rnorm(caseworkers, 0, 0.6)[caseworker]
luck <- rnorm(caseworkers, 0, 0.7)[caseworker]
caseload <- sample(20:60, caseworkers, replace = TRUE)[caseworker]
readiness <- rnorm(n)
age <- sample(20:62, n, replace = TRUE)
education <- sample(c("unskilled", "skilled", "higher"), n, replace = TRUE, prob = c(0.6, 0.3, 0.1))
health <- step(2.8 + 0.5 * readiness - 0.02 * (age - 40) + rnorm(n, 0, 0.9))
belief <- step(2.8 + 0.7 * readiness + orientation + rnorm(n, 0, 0.7))
skill <- c(unskilled = 0, skilled = 0.5, higher = 0.8)[education]
log_odds <- -2.1 + 0.5 * readiness + 0.35 * (belief - 3) + 0.25 * (health - 3) + skill - 0.02 * (age - 40) + luck
job <- as.numeric(runif(n) < plogis(log_odds))
health[sample(n, 9)] <- NA
belief[sample(n, 6)] <- NA
write.csv(
  data.frame(citizen = sprintf("lillevig-%03d", seq_len(n)), caseworker = sprintf("caseworker-%02d", caseworker),
             age, education, caseload, health, belief, job),
  file.path(out, "citizens.csv"), row.names = FALSE, quote = FALSE, na = "", eol = "\n")

citizens <- read.csv(file.path(out, "citizens.csv"))
citizens$education <- relevel(factor(citizens$education), "unskilled")
fit <- glm(job ~ age + education + caseload + health + belief, binomial, citizens)
printed <- summary(fit)
# glm takes its standard errors from the weights before the last step: for the numbers in full it is started again from where it ended.
for (again in 1:2) {
  fit <- update(fit, start = coef(fit), epsilon = 1e-14)
}
clustered <- vcovCL(fit, cluster = ~caseworker, type = "HC0")

# The mean over the rows of p (1 - p) b, the derivative of the probability by each column, and its error by the delta method.
b <- coef(fit)
x <- model.matrix(fit)
p <- fitted(fit)
slope <- mean(p * (1 - p))
bend <- colMeans(p * (1 - p) * (1 - 2 * p) * x)
jacobian <- slope * diag(length(b)) + outer(b, bend)
effect <- slope * b
effect_error <- sqrt(diag(jacobian %*% clustered %*% t(jacobian)))

text <- capture.output({
  cat(R.version.string, "\n\n> summary(fit)\n", sep = "")
  print(printed, signif.stars = FALSE)
  cat("> coeftest(fit, vcovCL(fit, cluster = ~caseworker, type = \"HC0\"))\n")
  print(coeftest(fit, clustered), signif.stars = FALSE)
  cat("> exp(coef(fit))\n")
  print(exp(b), digits = 4)
})
writeLines(sub(" +$", "", text), file.path(out, "r.txt"))
table <- data.frame(term = names(b), estimate = b, std_error = sqrt(diag(vcov(fit))), clustered_std_error = sqrt(diag(clustered)),
                    marginal_effect = effect, marginal_effect_std_error = effect_error)
table[-1] <- lapply(table[-1], function(column) sprintf("%.17g", column))
write.csv(table, file.path(out, "r.csv"), row.names = FALSE, quote = FALSE, eol = "\n")
