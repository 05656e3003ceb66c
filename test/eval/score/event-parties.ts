import { isHeldBack } from "../gold/is-held-back.js";
import type { GsrSentence } from "../gold/read-gsr.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { addTallies } from "./add-tallies.js";
import { figures } from "./figures.js";
import type { Tally } from "./tally.js";

const ROLES = { actor: "actors", recipient: "recipients" } as const;

/** Codes of the gold for the same state, or for none. */
const SAME: Readonly<Record<string, string>> = { ITL: "ITA", YUG: "SRB", SCG: "SRB", ROM: "ROU", ZAR: "COD" };
const NO_STATE = new Set(["IGO", "NGO", "MNC", "UNK", "OTH"]);

/** Which states act in a sentence, or are acted on, by their codes; what is no state in the gold is not asked. */
export function eventParties(
  sentences: readonly GsrSentence[],
  predicted: readonly Predicted[],
  role: keyof typeof ROLES,
  part: "open" | "held-back",
): Measure {
  const scored = sentences
    .map((sentence, i) => {
      const asked = statesOf(sentence[role].map(({ code }) => code));
      const read = statesOf((predicted[i]?.events ?? []).flatMap((event) => event[ROLES[role]]));
      return { sentence, asked, read, tally: tallyOf(asked, read) };
    })
    .filter(({ sentence }) => isHeldBack(sentence.id) === (part === "held-back"));
  const tally = addTallies(scored.map((one) => one.tally));
  const { precision, recall, f1 } = figures(tally);
  const wrong = scored.filter(({ tally: { read, asked, rightRead } }) => rightRead < read || rightRead < asked);
  return {
    id: `gsr.${role}.${part}`,
    set: "PLOVER GSR",
    title: `${role} states, ${part === "open" ? "open half" : "held-back half"}, micro F1`,
    value: f1,
    unit: "share",
    precision,
    recall,
    right: tally.rightAsked,
    of: tally.asked,
    misses:
      part === "held-back"
        ? []
        : wrong.map(({ sentence, asked, read }) =>
            [`${sentence.id} is ${list(asked)}`, `read ${list(read)}`, sentence.text].join(" | "),
          ),
  };
}

const list = (codes: ReadonlySet<string>): string => [...codes].join("+") || "-";

const statesOf = (codes: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(
    codes
      .filter((code) => code !== null)
      .map((code) => SAME[code] ?? code)
      .filter((code) => /^[A-Z]{3}$/.test(code) && !NO_STATE.has(code)),
  );

function tallyOf(asked: ReadonlySet<string>, read: ReadonlySet<string>): Tally {
  const right = [...asked].filter((code) => read.has(code)).length;
  return { read: read.size, rightRead: right, asked: asked.size, rightAsked: right };
}
