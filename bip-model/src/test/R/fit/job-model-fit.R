# Made-up rows of citizens and intervals, and what R makes of them: the logit of each horizon by glm (epsilon 1e-14) on the terms less their
# means over the rows of three months, standard errors by sandwich::vcovCL (HC0, G/(G-1)), by citizen, and by citizen and caseworker.
# An outcome is empty where its horizon was not observed to its end. Writes rows.csv and job-model-fit-r.csv.
# Usage: Rscript job-model-fit.R OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(sandwich))

RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(2026)
horizons <- c(3, 6, 9, 12)
citizens <- 700
intervals <- 4
n <- citizens * intervals
citizen <- rep(seq_len(citizens), each = intervals)
interval <- rep(seq_len(intervals), citizens)
rows <- data.frame(
  citizen = paste0("c", citizen),
  caseworker = paste0("w", (citizen + interval %/% 3) %% 40),
  caseworker_belief = pmin(5, pmax(1, round(rnorm(n, 2.8, 1.2)))),
  age = rep(sample(18:62, citizens, replace = TRUE), each = intervals),
  caseworker_changes = rpois(n, 0.7),
  own_distance = round(rep(rexp(citizens, 1 / 20), each = intervals), 1)
)
rows$own_distance <- pmin(rows$own_distance, 200)
log_odds <- -4.2 + 0.5 * rows$caseworker_belief - 0.01 * rows$age - 0.2 * pmin(rows$caseworker_changes, 3) -
  0.01 * rows$own_distance
first <- rgeom(n, plogis(log_odds)) + 1
observed <- intervals + 1 - interval + rep(sample(0:3, citizens, replace = TRUE), each = intervals)
for (months in horizons) {
  rows[[paste0("job_", months)]] <- ifelse(observed * 3 < months, NA, as.integer(first * 3 <= months))
}
write.csv(rows, file.path(args[1], "rows.csv"), row.names = FALSE, quote = FALSE, na = "")

scores <- c(1, 1.77, 2.57, 3.62, 5)
terms <- with(rows, data.frame(
  `caseworker_belief` = scores[caseworker_belief],
  `age` = age,
  `caseworker_changes>=1` = as.numeric(caseworker_changes >= 1),
  `caseworker_changes>=3` = as.numeric(caseworker_changes >= 3),
  `own_distance` = own_distance,
  check.names = FALSE
))
lines <- list()
put <- function(months, term, quantity, value) {
  lines[[length(lines) + 1]] <<- data.frame(months, term, quantity, value = sprintf("%.17g", value))
}
kept <- !is.na(rows$job_3)
references <- colMeans(terms[kept, ])
covariance <- cov(terms[kept, ])
for (term in names(terms)) {
  put("", term, "reference", references[[term]])
  for (other in names(terms)) put("", paste(term, other), "covariance_of_terms", covariance[term, other])
}
for (months in horizons) {
  outcome <- rows[[paste0("job_", months)]]
  used <- !is.na(outcome)
  data <- as.data.frame(sweep(as.matrix(terms[used, ]), 2, references))
  names(data) <- paste0("x", seq_along(data))
  data$job <- outcome[used]
  fit <- NULL
  # glm stops when the deviance stands still, which leaves the standard errors a step behind: it is started again from where it ended.
  for (again in 1:4) {
    fit <- glm(job ~ ., binomial, data, start = if (is.null(fit)) NULL else coef(fit),
               control = glm.control(epsilon = 1e-14, maxit = 200))
    stopifnot(fit$converged)
  }
  one <- vcovCL(fit, cluster = rows$citizen[used], type = "HC0", cadjust = TRUE)
  two <- vcovCL(fit, cluster = rows[used, c("citizen", "caseworker")], type = "HC0", cadjust = TRUE)
  put(months, "", "rows", sum(used))
  put(months, "", "events", sum(data$job))
  for (j in seq_along(coef(fit))) {
    term <- c("(Intercept)", names(terms))[j]
    put(months, term, "estimate", coef(fit)[[j]])
    put(months, term, "std_error_citizen", sqrt(one[j, j]))
    put(months, term, "std_error_citizen_caseworker", sqrt(two[j, j]))
  }
}
file <- file.path(args[1], "job-model-fit-r.csv")
cat("# R ", as.character(getRversion()), ", sandwich ", as.character(packageVersion("sandwich")), ", by job-model-fit.R\n", sep = "", file = file)
suppressWarnings(write.table(do.call(rbind, lines), file, append = TRUE, sep = ",", row.names = FALSE, quote = FALSE))
