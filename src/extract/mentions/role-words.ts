/** The closed classes of English that make a role phrase: how many, whose, beside whom. */

export const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    both: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
  }),
);
export const POSSESSORS = new Set(["his", "her", "their", "its", "our", "my"]);
export const DETERMINERS = new Set(["the", "a", "an", "both", "all", "another", "one"]);
export const INDEFINITE = new Set(["a", "an", "another", "one"]);
/** People named by whom they face or stand beside; they hold no office of that name. */
export const RELATIONAL: ReadonlyMap<string, { head: string; plural: boolean }> = new Map(
  Object.entries({
    counterpart: { head: "counterpart", plural: false },
    counterparts: { head: "counterpart", plural: true },
    "opposite number": { head: "counterpart", plural: false },
    "opposite numbers": { head: "counterpart", plural: true },
    host: { head: "host", plural: false },
    hosts: { head: "host", plural: true },
    guest: { head: "guest", plural: false },
    guests: { head: "guest", plural: true },
    visitor: { head: "guest", plural: false },
    visitors: { head: "guest", plural: true },
    colleague: { head: "counterpart", plural: false },
    colleagues: { head: "counterpart", plural: true },
    predecessor: { head: "predecessor", plural: false },
    successor: { head: "successor", plural: false },
  }),
);
/** Words for those who face each other, once the text has said who: "both sides", "the two countries", "the pair". */
export const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sides: "side",
    side: "side",
    parties: "side",
    delegations: "side",
    countries: "country",
    nations: "country",
    states: "country",
    governments: "country",
    capitals: "country",
    neighbours: "country",
    neighbors: "country",
    pair: "pair",
    duo: "pair",
    trio: "pair",
    men: "pair",
    women: "pair",
  }),
);

/** "for Foreign Affairs and International Cooperation" */
export const PORTFOLIO = new Set(
  "foreign external european international political economic regional global national public home defence defense security affairs relations cooperation trade development reconciliation reunification integration migration and the".split(
    " ",
  ),
);

/** "the leader of the FARC guerrillas", "of the PKK movement" */
export const FOLLOWERS = new Set(
  "guerrillas rebels insurgents militants fighters separatists movement militia group party bloc alliance".split(" "),
);

/** "International Affairs Adviser": what an office is for, before it. */
export const SUBJECTS = new Set(
  "Foreign External International Political Economic Regional Strategic Nuclear Climate Energy Trade Finance Defence Defense Security National Press Media Communications Affairs Policy Relations Cooperation Development and".split(
    " ",
  ),
);

/** "His Highness" alone means whoever has that rank. */
export const RANKS = new Set(["highness", "majesty"]);
