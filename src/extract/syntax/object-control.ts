/** Verbs whose object does what the infinitive says: "asked him to pass on". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  "ask urge tell invite persuade order instruct request advise encourage force allow want expect press beg call warn lead push".split(
    " ",
  ),
);
