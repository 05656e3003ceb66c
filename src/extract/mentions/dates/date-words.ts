const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT_MONTHS = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((word, i): [string, number] => [word, i + 1]),
).set("sept", 9);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const SHORT_WEEKDAYS = new Map<string, number>(
  Object.entries({ sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 }),
);
const NUMBERS = new Map<string, number>(
  [
    "a",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
  ]
    .map((word, i): [string, number] => [word, i + 1])
    .concat([
      ["an", 1],
      ["one", 1],
      ["twenty", 20],
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
      ["sixty", 60],
      ["seventy", 70],
    ]),
);

/** Stretches of a day; they do not change the date. */
export const DAY_PARTS = new Set(["morning", "afternoon", "evening", "night", "noon", "midday", "dawn", "lunchtime"]);

/** Months that are also names or verbs. */
export const DOUBTFUL_MONTHS = new Set([3, 4, 5, 6, 8]);

const capital = (word: string) => /^\p{Lu}/u.test(word);

/** 1 to 12 for "October" or "OCTOBER"; null for "may" and for other words. */
export function monthOf(word: string): number | null {
  const index = capital(word) ? MONTHS.indexOf(word.toLowerCase()) : -1;
  return index < 0 ? null : index + 1;
}

/** 1 to 12 for "Oct" and "Sept", which need a day or a year beside them. */
export function shortMonthOf(word: string): number | null {
  return capital(word) ? (SHORT_MONTHS.get(word.toLowerCase()) ?? null) : null;
}

/** 0 to 6, Sunday first. */
export function weekdayOf(word: string): number | null {
  const index = capital(word) ? WEEKDAYS.indexOf(word.toLowerCase()) : -1;
  return index < 0 ? null : index;
}

/** For "Sat" and "Wed", which need a date beside them. */
export function shortWeekdayOf(word: string): number | null {
  return capital(word) ? (SHORT_WEEKDAYS.get(word.toLowerCase()) ?? null) : null;
}

/** "three" and "3" are 3, "a" is 1; null for what is no small number. */
export function countOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
