# Data files and reference values of dk.bip.model.validation, from public data sets of R packages.
#
# Usage: Rscript reference.R OUTPUT_DIRECTORY (regenerate-references.sh calls it, and src/test/python/validation/reference.py after it)
suppressMessages({
  library(pROC)
  library(psych)
  library(vcd)
  library(MASS)
})
folder <- commandArgs(trailingOnly = TRUE)[1]
digits <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
save_data <- function(frame, name, source) {
  path <- file.path(folder, paste0(name, ".csv"))
  numbers <- vapply(frame, is.numeric, TRUE)
  frame[numbers] <- lapply(frame[numbers], digits)
  writeLines(c(paste("#", source), paste(names(frame), collapse = ","), do.call(paste, c(frame, sep = ","))), path)
}
lines <- character()
add <- function(data, quantity, value) {
  stopifnot(length(value) == 1, is.finite(value))
  lines <<- c(lines, paste(data, quantity, digits(as.numeric(value)), sep = ","))
}
roc_points <- NULL
# glm takes its standard errors from the weights before the last step, so the fit is started once more from where it ended.
settled <- function(formula, data = environment(formula)) {
  tight <- glm.control(epsilon = 1e-14, maxit = 100)
  first <- glm(formula, binomial, data, control = tight)
  glm(formula, binomial, data, control = tight, start = coef(first))
}

# --- Forecasts: a logistic model of all rows (fit), one of every second row (p, so that it is miscalibrated), and p in steps of 0.1 ---
brier_parts <- function(data, label, p, y, group) {
  n <- length(y)
  n_k <- as.numeric(table(group))
  f_k <- as.numeric(tapply(p, group, mean))
  o_k <- as.numeric(tapply(y, group, mean))
  add(data, paste0(label, "_reliability"), sum(n_k * (f_k - o_k)^2) / n)
  add(data, paste0(label, "_resolution"), sum(n_k * (o_k - mean(y))^2) / n)
  add(data, paste0(label, "_uncertainty"), mean(y) * (1 - mean(y)))
  index <- as.integer(factor(group))
  add(data, paste0(label, "_within_variance"), mean((p - f_k[index])^2))
  add(data, paste0(label, "_within_covariance"), 2 * mean((p - f_k[index]) * (y - o_k[index])))
  add(data, paste0(label, "_groups"), length(n_k))
}
forecasts <- function(name, frame, formula, source) {
  y <- frame$y
  full <- settled(formula, frame)
  half <- settled(formula, frame[seq(1, nrow(frame), 2), ])
  fit <- unname(fitted(full))
  p <- unname(predict(half, frame, type = "response"))
  step <- pmin(pmax(round(p, 1), 0.1), 0.9)
  data <- data.frame(outcome = y, first = frame$first, second = frame$second, fit = fit, p = p, step = step, group = frame$group)
  save_data(data, name, source)

  one <- roc(y, frame$first, levels = c(0, 1), direction = "<", quiet = TRUE)
  two <- roc(y, frame$second, levels = c(0, 1), direction = "<", quiet = TRUE)
  all <- coords(one, "all", ret = c("sensitivity", "specificity"))
  roc_points <<- rbind(roc_points, data.frame(data = name, all))
  for (specificity in c(0.95, 0.9, 0.75, 0.5, 0.1)) {
    add(name, paste0("first_sensitivity_at_", specificity),
        coords(one, specificity, input = "specificity", ret = "sensitivity")[[1]])
  }
  for (level in c(0.95, 0.8)) {
    ci <- ci.auc(one, method = "delong", conf.level = level)
    add(name, paste0("first_auc_lower_", level), ci[1])
    add(name, paste0("first_auc_upper_", level), ci[3])
  }
  add(name, "first_auc", auc(one))
  add(name, "second_auc", auc(two))
  add(name, "first_auc_se", sqrt(var(one, method = "delong")))
  add(name, "auc_covariance", cov(one, two, method = "delong"))
  test <- roc.test(one, two, method = "delong", paired = TRUE)
  add(name, "auc_difference_z", test$statistic)
  add(name, "auc_difference_p", test$p.value)
  add(name, "auc_difference_lower", test$conf.int[1])
  add(name, "auc_difference_upper", test$conf.int[2])

  squared <- (p - y)^2
  loss <- -(y * log(p) + (1 - y) * log(1 - p))
  add(name, "brier", mean(squared))
  add(name, "brier_se", sd(squared) / sqrt(length(y)))
  add(name, "log_loss", mean(loss))
  add(name, "log_loss_se", sd(loss) / sqrt(length(y)))
  brier_parts(name, "brier_equal", step, y, step)
  brier_parts(name, "brier_width10", p, y, pmin(floor(10 * p), 9))
  brier_parts(name, "brier_count5", p, y, floor(5 * (rank(p, ties.method = "min") - 1) / length(p)))

  n <- length(y)
  add(name, "fit_mcfadden", 1 - full$deviance / full$null.deviance)
  add(name, "fit_coxsnell", 1 - exp((full$deviance - full$null.deviance) / n))
  add(name, "fit_nagelkerke", (1 - exp((full$deviance - full$null.deviance) / n)) / (1 - exp(-full$null.deviance / n)))
  add(name, "fit_tjur", mean(fit[y == 1]) - mean(fit[y == 0]))
  add(name, "fit_log_likelihood", as.numeric(logLik(full)))
  add(name, "p_mcfadden", 1 - 2 * sum(loss) / full$null.deviance)

  large <- settled(y ~ offset(qlogis(p)))
  both <- settled(y ~ qlogis(p))
  in_large <- coef(summary(large))
  joint <- coef(summary(both))
  add(name, "calibration_intercept", in_large[1, 1])
  add(name, "calibration_intercept_se", in_large[1, 2])
  add(name, "calibration_joint_intercept", joint[1, 1])
  add(name, "calibration_joint_intercept_se", joint[1, 2])
  add(name, "calibration_slope", joint[2, 1])
  add(name, "calibration_slope_se", joint[2, 2])
  add(name, "recalibrated_first_row", fitted(both)[1])
  add(name, "recalibrated_in_large_first_row", fitted(large)[1])
  group <- floor(5 * (rank(p, ties.method = "min") - 1) / n)
  for (k in sort(unique(group))) {
    at <- group == k
    share <- prop.test(sum(y[at]), sum(at), correct = FALSE)
    add(name, paste0("curve_", k, "_forecast"), mean(p[at]))
    add(name, paste0("curve_", k, "_share"), share$estimate)
    add(name, paste0("curve_", k, "_lower"), share$conf.int[1])
    add(name, paste0("curve_", k, "_upper"), share$conf.int[2])
  }
  for (label in sort(unique(frame$group))) {
    at <- frame$group == label
    curve <- roc(y[at], p[at], levels = c(0, 1), direction = "<", quiet = TRUE)
    share <- prop.test(sum(y[at]), sum(at), correct = FALSE)
    add(name, paste0("group_", label, "_error"), mean(p[at]) - mean(y[at]))
    add(name, paste0("group_", label, "_error_lower"), mean(p[at]) - share$conf.int[2])
    add(name, paste0("group_", label, "_error_upper"), mean(p[at]) - share$conf.int[1])
    add(name, paste0("group_", label, "_brier"), mean(squared[at]))
    add(name, paste0("group_", label, "_auc"), auc(curve))
    add(name, paste0("group_", label, "_auc_lower"), ci.auc(curve, method = "delong")[1])
    of_group <- coef(summary(settled(y[at] ~ qlogis(p[at]))))
    add(name, paste0("group_", label, "_slope"), of_group[2, 1])
    add(name, paste0("group_", label, "_slope_se"), of_group[2, 2])
  }
}
data(aSAH)
forecasts(
  "asah",
  data.frame(y = as.integer(aSAH$outcome == "Poor"), first = aSAH$s100b, second = as.numeric(aSAH$ndka), group = as.character(aSAH$gender)),
  y ~ first + second,
  "pROC::aSAH (Turck et al. 2010): poor outcome; s100b; ndka; gender"
)
forecasts(
  "birthwt",
  data.frame(y = birthwt$low, first = birthwt$smoke + birthwt$ht + birthwt$ptl, second = -birthwt$lwt, group = c("white", "black", "other")[birthwt$race]),
  y ~ first + second,
  "MASS::birthwt (Hosmer, Lemeshow 1989): low birth weight; smoke + ht + ptl; minus lwt; race"
)
forecasts(
  "infert",
  data.frame(y = infert$case, first = infert$spontaneous, second = infert$induced, group = as.character(infert$education)),
  y ~ first + second,
  "datasets::infert (Trichopoulos et al. 1976): case; spontaneous; induced; education"
)

# --- Nested models: the log-likelihood test and the ratio of explanatory power ---
nested_of <- function(name, outcome, first, more, frame, source) {
  frame <- frame[c(outcome, first, more)]
  save_data(frame, name, source)
  small <- settled(reformulate(first, outcome), frame)
  large <- settled(reformulate(c(first, more), outcome), frame)
  add(name, "small_log_likelihood", as.numeric(logLik(small)))
  add(name, "large_log_likelihood", as.numeric(logLik(large)))
  add(name, "large_aic", AIC(large))
  add(name, "large_bic", BIC(large))
  lr <- anova(small, large, test = "LRT")
  add(name, "lr_statistic", lr$Deviance[2])
  add(name, "lr_df", lr$Df[2])
  add(name, "lr_p", lr$`Pr(>Chi)`[2])
  n <- nrow(frame)
  y <- frame[[outcome]]
  r_squared <- function(m) c(
    mcfadden = 1 - m$deviance / m$null.deviance,
    nagelkerke = (1 - exp((m$deviance - m$null.deviance) / n)) / (1 - exp(-m$null.deviance / n)),
    tjur = mean(fitted(m)[y == 1]) - mean(fitted(m)[y == 0])
  )
  ratio <- r_squared(large) / r_squared(small)
  for (measure in names(ratio)) add(name, paste0(measure, "_ratio"), ratio[[measure]])
}
nested_of("birthwt-nested", "low", c("age", "lwt"), c("smoke", "ht", "ui"), birthwt, "MASS::birthwt (Hosmer, Lemeshow 1989)")
nested_of("pima-nested", "diabetic", c("npreg", "age"), c("glu", "bmi", "ped"),
          transform(Pima.te, diabetic = as.numeric(type == "Yes")),
          "MASS::Pima.te (Smith et al. 1988): diabetes; pregnancies and age; glucose, body mass index, pedigree")

# --- Alpha: complete rows, no key reversed ---
alpha_of <- function(name, items, source) {
  save_data(items, name, source)
  complete <- items[complete.cases(items), ]
  a <- psych::alpha(complete, check.keys = FALSE, warnings = FALSE)
  add(name, "alpha", a$total$raw_alpha)
  add(name, "observations", nrow(complete))
  k <- ncol(items)
  n <- nrow(complete)
  add(name, "alpha_lower", 1 - (1 - a$total$raw_alpha) * qf(0.975, n - 1, (n - 1) * (k - 1)))
  add(name, "alpha_upper", 1 - (1 - a$total$raw_alpha) * qf(0.025, n - 1, (n - 1) * (k - 1)))
  for (i in seq_len(k)) {
    add(name, paste0("alpha_without_", names(items)[i]), a$alpha.drop$raw_alpha[i])
    add(name, paste0("r_drop_", names(items)[i]), a$item.stats$r.drop[i])
  }
}
alpha_of("attitude", attitude, "datasets::attitude (Chatterjee, Price 1977)")
alpha_of("bfi", data.frame(psych::bfi[1:600, 1:5]), "psych::bfi, agreeableness, first 600 rows; A1 runs against the others; empty is missing")

# --- Test-retest ---
icc_of <- function(name, ratings, source) {
  save_data(ratings, name, source)
  icc <- suppressMessages(psych::ICC(as.matrix(ratings), lmer = FALSE))$results
  row <- icc[icc$type == "ICC2", ]
  add(name, "icc", row$ICC)
  add(name, "icc_lower", row$`lower bound`)
  add(name, "icc_upper", row$`upper bound`)
  n <- nrow(ratings)
  k <- ncol(ratings)
  long <- data.frame(value = unlist(ratings), subject = factor(rep(seq_len(n), k)), occasion = factor(rep(seq_len(k), each = n)))
  squares <- summary(aov(value ~ subject + occasion, long))[[1]]$`Mean Sq`
  shift <- max((squares[2] - squares[3]) / n, 0)
  add(name, "shift_variance", shift)
  add(name, "standard_error_of_measurement", sqrt(squares[3] + shift))
}
shrout <- data.frame(J1 = c(9, 6, 8, 7, 10, 6), J2 = c(2, 1, 4, 1, 5, 2), J3 = c(5, 3, 6, 2, 6, 4), J4 = c(8, 2, 8, 6, 9, 7))
icc_of("shrout-fleiss", shrout, "Shrout, Fleiss (1979), table 2")
icc_of("sleep", data.frame(first = sleep$extra[1:10], second = sleep$extra[11:20]), "datasets::sleep (Student 1908)")
icc_of("attitude-icc", attitude[c("rating", "complaints", "learning")], "datasets::attitude (Chatterjee, Price 1977)")

# --- Kappa between raters ---
kappa_of <- function(name, table, source) {
  counts <- unclass(table)
  pairs <- which(counts > 0, arr.ind = TRUE)
  pairs <- pairs[rep(seq_len(nrow(pairs)), counts[pairs]), ]
  data <- data.frame(first = unname(pairs[, 1]), second = unname(pairs[, 2]))
  save_data(data, name, source)
  k <- vcd::Kappa(table, weights = "Fleiss-Cohen")$Weighted
  add(name, "kappa", k["value"])
  add(name, "kappa_se", k["ASE"])
  add(name, "kappa_psych", psych::cohen.kappa(as.matrix(data))$weighted.kappa)
  add(name, "steps", nrow(counts))
}
data(SexualFun)
data(MSPatients)
kappa_of("sexual-fun", SexualFun, "vcd::SexualFun (Agresti 1990): husband; wife")
kappa_of("ms-patients", MSPatients[, , 1], "vcd::MSPatients, Winnipeg (Westlund, Kurland 1953): New Orleans neurologist; Winnipeg neurologist")

# --- Drift ---
psi_of <- function(name, reference, current, cells, empty, source) {
  values <- data.frame(population = rep(c("reference", "current"), c(length(reference), length(current))), value = c(reference, current))
  save_data(values, name, source)
  cuts <- unique(quantile(reference, seq_len(cells - 1) / cells, names = FALSE, type = 1))
  cuts <- cuts[cuts < max(reference)]
  count <- function(x) as.numeric(table(cut(x, c(-Inf, cuts, Inf))))
  a <- count(reference)
  b <- count(current)
  share <- function(x) x / sum(x)
  if (empty == "add" && any(c(a, b) == 0)) {
    a <- a + 0.5
    b <- b + 0.5
  }
  p <- share(a)
  q <- share(b)
  if (empty == "small") {
    p[p == 0] <- 1e-4
    q[q == 0] <- 1e-4
  }
  add(name, paste0("psi_", cells, "_", empty), sum((q - p) * log(q / p)))
  add(name, paste0("cells_", cells, "_", empty), length(p))
}
for (cells in c(10, 4)) {
  psi_of("drift-birthwt", birthwt$lwt[birthwt$smoke == 0], birthwt$lwt[birthwt$smoke == 1], cells, "add", "MASS::birthwt: lwt without and with smoking")
}
for (empty in c("add", "small")) {
  psi_of("drift-iris", iris$Sepal.Length[iris$Species == "versicolor"], iris$Sepal.Length[iris$Species == "setosa"], 10, empty, "datasets::iris (Anderson 1935): sepal length of versicolor and setosa")
}
psi_of("drift-infert", infert$parity[infert$case == 0], infert$parity[infert$induced == 2], 10, "add", "datasets::infert: parity of controls and of those with two or more induced abortions")

header <- paste0(
  "# ", R.version.string, "; pROC ", packageVersion("pROC"), "; psych ", packageVersion("psych"), "; vcd ", packageVersion("vcd"),
  "; MASS ", packageVersion("MASS"), "; src/test/R/validation/reference.R; tolerance 1e-10; first computed 2026-11-22"
)
writeLines(c(header, "data,quantity,value", lines), file.path(folder, "reference-r.csv"))
save_data(roc_points, "roc", "pROC::coords of the column first: every point of each curve")
