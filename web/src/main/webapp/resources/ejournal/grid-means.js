/* What marks make of a mean and a term mark, in whole numbers: sums in sixths, so that halves and thirds stay exact. */
window.Journal = window.Journal || {};

Journal.Means = {
  NONE: { sixths: 0, weight: 0, marks: 0 },

  /** What a pupil earned elsewhere, as the server told it: sixths;weight;marks. Nothing for most. */
  brought(told) {
    if (!told) {
      return Journal.Means.NONE;
    }
    const [sixths, weight, marks] = told.split(";").map(Number);
    return { sixths, weight, marks };
  },

  /** The mean with what a cell's text adds to it; retake says what counts of 2→4: replace, mean or both. */
  with(mean, text, weight, retake) {
    return text
      .split(" ")
      .flatMap((word) => word.split("/"))
      .map((mark) => mark.split("→"))
      .reduce((sum, values) => Journal.Means.plus(sum, values, weight, retake), mean);
  },

  plus(mean, values, weight, retake) {
    const counted = retake === "mean" || retake === "both" ? values : values.slice(-1);
    const numbers = counted.filter((value) => /^[1-5]$/.test(value)).map(Number);
    const marks = values.some((value) => /^[1-5]$/.test(value)) ? 1 : 0;
    const times = retake === "both" ? numbers.length : Math.min(1, numbers.length);
    const sum = numbers.reduce((all, number) => all + 6 * number, 0);
    return {
      sixths: mean.sixths + (numbers.length ? (times * sum * weight) / numbers.length : 0),
      weight: mean.weight + times * weight,
      marks: mean.marks + marks,
    };
  },

  /** Two decimals with a comma, halves up; empty while there is no mark. */
  shown(mean) {
    if (mean.weight === 0) {
      return "";
    }
    const hundredths = Math.floor((200 * mean.sixths + 6 * mean.weight) / (12 * mean.weight));
    return Math.floor(hundredths / 100) + "," + String(hundredths % 100).padStart(2, "0");
  },

  /** The term mark that thresholds like 4.6;3.6;2.6 propose for the un-rounded mean; empty while there is no mark. */
  proposed(mean, thresholds) {
    if (mean.weight === 0) {
      return "";
    }
    const at = thresholds.split(";").findIndex((least) => Journal.Means.reaches(mean, least));
    return String(at < 0 ? 2 : 5 - at);
  },

  reaches(mean, least) {
    const decimals = (least.split(".")[1] || "").length;
    return mean.sixths * 10 ** decimals >= Number(least.replace(".", "")) * 6 * mean.weight;
  },
};
