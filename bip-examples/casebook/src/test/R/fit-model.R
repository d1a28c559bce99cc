# What glm says of Skovby's rows at each horizon, where the casebook's fit-model is called without a prior: terms less their means over the rows
# of the shortest horizon, errors robust to clusters of citizens.
# glm (epsilon 1e-14), sandwich::vcovCL.
# Usage: Rscript fit-model.R ROWS_FILE OUTPUT_FILE
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(sandwich))
data <- read.csv(args[1])
for (step in 1:3) data[[sprintf("caseworker_changes>=%d", step)]] <- as.numeric(data$caseworker_changes >= step)
terms <- c("age", "unskilled", "employment_last_three_years", "benefits_last_three_years", "first_interval",
           sprintf("caseworker_changes>=%d", 1:3), "driving_licence")
data <- data[complete.cases(data[terms]), ]
outcomes <- sprintf("job_within_%d_months", c(3, 6, 9, 12))
means <- colMeans(data[!is.na(data[[outcomes[1]]]), terms])
data[terms] <- sweep(data[terms], 2, means)

file <- file(args[2], "wb")
writeLines(paste0("# ", R.version.string, "; sandwich ", packageVersion("sandwich"), "; src/test/R/fit-model.R"), file)
writeLines("term,quantity,value", file)
put <- function(term, quantity, value) writeLines(sprintf("%s,%s,%.17g", term, quantity, value), file)
for (outcome in outcomes) {
  observed <- data[!is.na(data[[outcome]]), ]
  formula <- reformulate(sprintf("`%s`", terms), outcome)
  # glm takes its standard errors from the weights before the last step: it is started again from where it ended.
  start <- NULL
  for (again in 1:4) {
    fit <- eval(bquote(glm(formula, binomial, observed, start = .(start), control = glm.control(epsilon = 1e-14, maxit = 200))))
    start <- coef(fit)
  }
  error <- sqrt(diag(vcovCL(fit, cluster = observed$borger, type = "HC0", cadjust = TRUE)))
  suffix <- sub("job", "", outcome)
  for (i in seq_along(start)) {
    term <- gsub("`", "", names(start)[i])
    put(term, paste0("estimate", suffix), start[[i]])
    put(term, paste0("std_error", suffix), error[[i]])
  }
  put("", paste0("observations", suffix), nrow(observed))
  put("", paste0("events", suffix), sum(observed[[outcome]]))
}
close(file)
