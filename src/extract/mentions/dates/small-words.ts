/** Words that can follow a date, so that what stands before them is complete: "in 1990 and", not "in 1990 cities". */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "and or but when where that which who whom whose while as if after before because for from to in into on at by with without under over " +
    "is was were are be been has had have did does do will would shall should can could may might the a an this these his her its their our my " +
    "he she it they we you i s then there not so until since during amid between about against than also both all only " +
    "said says met called held signed told took came went began ended left put sent made became visited agreed"
  ).split(" "),
);
