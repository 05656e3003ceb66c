import { isHeldBack } from "../gold/is-held-back.js";
import type { GsrSentence } from "../gold/read-gsr.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { addTallies } from "./add-tallies.js";
import { figures } from "./figures.js";
import type { Tally } from "./tally.js";

/** The PLOVER types of the events in a sentence against the one that the gold has; every further type is wrong.
 *  @param part which sentences: those that rules are written on, or those held back, whose misses are not told */
export function eventTypes(
  sentences: readonly GsrSentence[],
  predicted: readonly Predicted[],
  part: "open" | "held-back",
): Measure {
  const scored = sentences
    .map((sentence, i) => ({ sentence, types: new Set((predicted[i]?.events ?? []).map(({ type }) => type)) }))
    .filter(({ sentence }) => isHeldBack(sentence.id) === (part === "held-back"))
    .map(({ sentence, types }) => ({ sentence, types, tally: tallyOf(sentence.event_current, types) }));
  const tally = addTallies(scored.map((one) => one.tally));
  const { precision, recall, f1 } = figures(tally);
  const wrong = scored.filter((one) => one.tally.rightAsked < 1 || one.tally.read > 1);
  return {
    id: `gsr.type.${part}`,
    set: "PLOVER GSR",
    title: `event type, ${part === "open" ? "open half" : "held-back half"}, micro F1`,
    value: f1,
    unit: "share",
    precision,
    recall,
    right: tally.rightAsked,
    of: tally.asked,
    misses:
      part === "held-back"
        ? []
        : wrong.map(({ sentence, types }) =>
            [`${sentence.id} is ${sentence.event_current}`, `read ${[...types].join("+") || "-"}`, sentence.text].join(
              " | ",
            ),
          ),
  };
}

function tallyOf(gold: string, types: ReadonlySet<string>): Tally {
  const right = types.has(gold) ? 1 : 0;
  return { read: types.size, rightRead: right, asked: 1, rightAsked: right };
}
