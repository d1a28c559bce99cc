# Writes the public data sets that the reference values rest on, as plain numeric CSV files.
# Sources (R package, data set, origin) are in the README beside the files.
# Usage: Rscript export-data.R OUTPUT_DIRECTORY
out <- commandArgs(trailingOnly = TRUE)[1]
suppressPackageStartupMessages({
  library(MASS)
  library(brglm2)
  library(lme4)
  library(AER)
})

save_csv <- function(name, frame) {
  columns <- lapply(frame, function(x) if (is.numeric(x)) sprintf("%.17g", x) else as.character(x))
  write.table(as.data.frame(columns, check.names = FALSE), file.path(out, paste0(name, ".csv")),
              sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
}

save_csv("mtcars", with(datasets::mtcars, data.frame(am, hp, wt)))

save_csv("pima", with(MASS::Pima.tr, data.frame(
  diabetic = as.numeric(type == "Yes"), npreg, glu, bp, skin, bmi, ped, age)))

save_csv("birthwt", with(MASS::birthwt, data.frame(
  low, age, lwt, black = as.numeric(race == 2), other = as.numeric(race == 3), smoke, ptl, ht, ui, ftv,
  lwt_offset = -0.015 * lwt)))

titanic <- as.data.frame(datasets::Titanic)
save_csv("titanic", with(titanic, data.frame(
  survived = as.numeric(Survived == "Yes"), second = as.numeric(Class == "2nd"),
  third = as.numeric(Class == "3rd"), crew = as.numeric(Class == "Crew"), male = as.numeric(Sex == "Male"),
  child = as.numeric(Age == "Child"), freq = Freq)))

admissions <- as.data.frame(datasets::UCBAdmissions)
save_csv("admissions", with(admissions, data.frame(
  admitted = as.numeric(Admit == "Admitted"), male = as.numeric(Gender == "Male"),
  dept_b = as.numeric(Dept == "B"), dept_c = as.numeric(Dept == "C"), dept_d = as.numeric(Dept == "D"),
  dept_e = as.numeric(Dept == "E"), dept_f = as.numeric(Dept == "F"), freq = Freq)))

save_csv("bacteria", with(MASS::bacteria, data.frame(
  present = as.numeric(y == "y"), active = as.numeric(ap == "a"), week, id = as.character(ID),
  week_label = paste0("w", week))))

save_csv("infert", with(datasets::infert, data.frame(
  case, age, parity, induced, spontaneous, stratum = paste0("s", stratum), pooled = paste0("p", pooled.stratum))))

data(endometrial, package = "brglm2")
save_csv("endometrial", with(endometrial, data.frame(grade = HG, nv = NV, pi = PI, eh = EH)))

data(lizards, package = "brglm2")
species <- function(outcome, count) with(lizards, data.frame(
  grahami = outcome, tall = as.numeric(height == levels(height)[2]),
  thick = as.numeric(diameter == levels(diameter)[2]), sunny = as.numeric(light == "sunny"),
  midday = as.numeric(time == "midday"), late = as.numeric(time == "late"), freq = count))
save_csv("lizards", rbind(species(1, lizards$grahami), species(0, lizards$opalinus)))

# One row an animal instead of one a herd and period.
animals <- function(infected, count) with(lme4::cbpp, data.frame(
  infected = infected, period2 = as.numeric(period == "2"), period3 = as.numeric(period == "3"),
  period4 = as.numeric(period == "4"), herd = paste0("h", herd))[rep(seq_along(herd), times = count), ])
save_csv("cbpp", rbind(animals(1, lme4::cbpp$incidence), animals(0, lme4::cbpp$size - lme4::cbpp$incidence)))
counts <- function(infected, count) cbind(animals(infected, rep(1, length(count))), freq = count)
save_csv("cbpp_counts", rbind(counts(1, lme4::cbpp$incidence), counts(0, lme4::cbpp$size - lme4::cbpp$incidence)))

# Prices, incomes and taxes in money of one year, as in Stock and Watson's exercise.
data(CigarettesSW, package = "AER")
save_csv("cigarettes", with(CigarettesSW, data.frame(
  log_packs = log(packs), log_price = log(price / cpi), log_income = log(income / population / cpi),
  sales_tax = (taxs - tax) / cpi, cigarette_tax = tax / cpi, later = as.numeric(year == "1995"), state,
  year = paste0("y", year), population = population / 1e6)))

data(PSID1976, package = "AER")
save_csv("psid1976", with(subset(PSID1976, participation == "yes"), data.frame(
  log_wage = log(wage), education, experience, experience_squared = experience^2, meducation, feducation, heducation, age,
  youngkids, region = paste0("u", unemp))))

# Simulated, for the calculators on caseworkers: 60 caseworkers with 6 to 16 citizens each, the weaker citizens at the better ones.
set.seed(20261125, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
sizes <- sample(6:16, 60, replace = TRUE)
effect <- rnorm(60, sd = 0.8)
orientation <- rnorm(60, sd = 0.5)
at <- rep(1:60, sizes)
readiness <- rnorm(length(at)) - 0.5 * effect[at]
belief <- pmin(5, pmax(1, round(2.7 + 0.5 * readiness + orientation[at] + rnorm(length(at), sd = 0.6))))
changes <- rpois(length(at), 0.5)
chance <- plogis(-1.6 + 0.7 * readiness + effect[at] + 0.3 * (belief - 2.7) - 0.3 * changes)
save_csv("caseworkers", data.frame(
  caseworker = paste0("w", at), job = as.numeric(runif(length(at)) < chance), readiness = round(readiness, 4),
  register = round(readiness + rnorm(length(at)), 4), belief = belief, changes = changes))
