# Reference values of binary regression. Reads cases.csv, priors.csv and data/*.csv, writes binary-regression-r.csv.
# glm (epsilon 1e-14) for maximum likelihood, sandwich::vcovCL for cluster-robust errors, brglm2 (MPL_Jeffreys) for Firth's
# penalty, and Newton's method in a few lines of R for the Gaussian prior, for which no package serves both links.
# Usage: Rscript binary-regression.R RESOURCE_DIRECTORY OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages({
  library(sandwich)
  library(brglm2)
})

read <- function(name) read.csv(file.path(args[1], name), check.names = FALSE, na.strings = "")
words <- function(x) if (is.na(x)) character(0) else strsplit(x, " ")[[1]]
cases <- read("cases.csv")
priors <- read("priors.csv")
rows <- list()
put <- function(case, term, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(case = case, term = term, quantity = quantity, value = sprintf("%.17g", value))
}

prior_of <- function(name, terms) {
  p <- priors[priors$prior == name, ]
  precision <- matrix(0, length(terms), length(terms), dimnames = list(terms, terms))
  mean <- setNames(rep(0, length(terms)), terms)
  if (is.na(p$term[1])) {
    diag(precision) <- 1 / p$covariance[1]
    precision["(Intercept)", "(Intercept)"] <- 0
  } else {
    named <- unique(c(p$term, p$other))
    covariance <- matrix(0, length(named), length(named), dimnames = list(named, named))
    for (i in seq_len(nrow(p))) {
      covariance[p$term[i], p$other[i]] <- p$covariance[i]
      covariance[p$other[i], p$term[i]] <- p$covariance[i]
      mean[p$term[i]] <- p$mean[i]
    }
    precision[named, named] <- solve(covariance)
  }
  list(mean = mean, precision = precision)
}

# The posterior mode: Fisher scoring on the log posterior until the step is nothing.
posterior <- function(X, y, family, prior) {
  beta <- setNames(c(family$linkfun(mean(y)), rep(0, ncol(X) - 1)), colnames(X))
  for (iteration in 1:500) {
    eta <- drop(X %*% beta)
    mu <- family$linkinv(eta)
    slope <- family$mu.eta(eta)
    variance <- mu * (1 - mu)
    information <- crossprod(X, X * (slope^2 / variance)) + prior$precision
    gradient <- crossprod(X, (y - mu) * slope / variance) - prior$precision %*% (beta - prior$mean)
    step <- drop(solve(information, gradient))
    beta <- beta + step
    if (max(abs(step) * sqrt(diag(information))) < 1e-13) break
  }
  stopifnot(iteration < 500)
  mu <- family$linkinv(drop(X %*% beta))
  list(beta = beta, covariance = solve(information), log_likelihood = sum(ifelse(y == 1, log(mu), log1p(-mu))))
}

# Maximum likelihood. From R's own starting values the complementary log-log fit of weighted rows runs away. glm stops when the
# deviance stands still, which leaves the standard errors a step behind: it is started again from where it ended.
maximum <- function(regressors, outcome, family, data) {
  target <- weighted.mean(data[[outcome]], data$.w)
  start <- c(family$linkfun(target) - weighted.mean(data$.o, data$.w), rep(0, length(regressors)))
  for (again in 1:8) {
    # eval puts the vectors into the call, where glm looks for them in the data.
    fit <- eval(bquote(glm(.(reformulate(c("1", regressors), outcome)), family, data, weights = .w, offset = .o,
                           start = .(start), control = glm.control(epsilon = 1e-14, maxit = 200))))
    if (!fit$converged) stop("glm did not converge")
    start <- coef(fit)
  }
  fit
}

for (i in seq_len(nrow(cases))) {
  c <- cases[i, ]
  data <- read(file.path("data", paste0(c$data, ".csv")))
  columns <- words(c$columns)
  y <- data[[c$outcome]]
  X <- cbind(`(Intercept)` = 1, as.matrix(data[columns]))
  family <- binomial(c$link)
  formula <- reformulate(columns, c$outcome)
  weight <- if (is.na(c$weights)) rep(1, nrow(data)) else data[[c$weights]]
  off <- if (is.na(c$offset)) rep(0, nrow(data)) else data[[c$offset]]
  data$.w <- weight
  data$.o <- off
  if (!is.na(c$prior)) {
    fit <- posterior(X, y, family, prior_of(c$prior, colnames(X)))
    estimate <- fit$beta
    covariance <- fit$covariance
    log_likelihood <- fit$log_likelihood
  } else if (!is.na(c$firth)) {
    fit <- glm(formula, family, data, weights = .w, offset = .o, method = "brglmFit", type = "MPL_Jeffreys",
               epsilon = 1e-11, maxit = 20000)
    if (!fit$converged) stop(c$case, " did not converge")
    estimate <- coef(fit)
    covariance <- vcov(fit)
    mu <- family$linkinv(drop(X %*% estimate) + off)
    log_likelihood <- sum(weight * ifelse(y == 1, log(mu), log1p(-mu)))
  } else {
    fit <- maximum(columns, c$outcome, family, data)
    estimate <- coef(fit)
    log_likelihood <- as.numeric(logLik(fit))
    covariance <- vcov(fit)
    null <- maximum(character(0), c$outcome, family, data)
    put(c$case, "", "null_log_likelihood", as.numeric(logLik(null)))
    put(c$case, "", "aic", AIC(fit))
    # BIC() counts rows of weight 0, which nobs() does not.
    put(c$case, "", "bic", -2 * log_likelihood + log(nobs(fit)) * length(estimate))
    put(c$case, "", "observations", nobs(fit))
    if (!is.na(c$clusters)) {
      kinds <- data[words(c$clusters)]
      covariance <- vcovCL(fit, cluster = as.list(kinds),
                           type = if (c$correction == "CR1S") "HC1" else "HC0",
                           cadjust = c$correction != "CR0")
    } else {
      smaller <- maximum(head(columns, -2), c$outcome, family, data)
      ratio <- anova(smaller, fit, test = "LRT")
      put(c$case, "", "lr_last_two", ratio$Deviance[2])
      put(c$case, "", "lr_last_two_p", ratio$`Pr(>Chi)`[2])
    }
    pair <- tail(columns, 2)
    wald <- drop(estimate[pair] %*% solve(covariance[pair, pair]) %*% estimate[pair])
    put(c$case, "", "wald_last_two", wald)
    put(c$case, "", "wald_last_two_p", pchisq(wald, 2, lower.tail = FALSE))
  }
  put(c$case, "", "log_likelihood", log_likelihood)
  error <- sqrt(diag(covariance))
  for (term in names(estimate)) {
    put(c$case, term, "estimate", estimate[[term]])
    put(c$case, term, "std_error", error[[term]])
    put(c$case, term, "z", estimate[[term]] / error[[term]])
    put(c$case, term, "p", 2 * pnorm(-abs(estimate[[term]] / error[[term]])))
    put(c$case, term, "lower_90", estimate[[term]] - qnorm(0.95) * error[[term]])
    put(c$case, term, "covariance_with_intercept", covariance[term, "(Intercept)"])
  }
}

file <- file(file.path(args[2], "binary-regression-r.csv"), "w")
cat("# ", R.version.string, "; sandwich ", as.character(packageVersion("sandwich")),
    ", brglm2 ", as.character(packageVersion("brglm2")),
    "; src/test/R/binary-regression.R\n", sep = "", file = file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
