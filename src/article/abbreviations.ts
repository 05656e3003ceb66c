/** Words whose full stop never ends a sentence: something always follows them. Lower case, without the stop. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs dr prof rev fr gen lt col maj capt cmdr cdr cpl sgt adm brig sen rep gov pres hon amb st mt ft " +
    "vs e.g i.e cf viz approx est fig supt det insp ald atty gens sens reps govs drs"
  ).split(" "),
);

/** Words whose full stop never ends a sentence when a number follows. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "no nos art arts sec ch vol pp p para jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** Words whose full stop may end a sentence; what follows decides. Acronyms such as "U.S." are told by their form. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp ltd co bros plc llc " +
    "jr sr etc al ave blvd rd sq dept dist min univ assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich " +
    "minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d"
  ).split(" "),
);

/** Capitalised words that open sentences and hardly ever stand inside a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we you i his her its their our my this that these those there here but and or nor yet so in on at " +
    "by for from with without within after before during since until while when where who what why how which whether if although " +
    "though because as both all some many most much more several few each every neither either one two three no not only also " +
    "then later earlier meanwhile however moreover still now today yesterday tomorrow once under over between among against " +
    "despite asked according speaking instead about around to such other another"
  ).split(" "),
);
