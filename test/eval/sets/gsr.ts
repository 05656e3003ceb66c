import type { EvalSet } from "../eval-set.js";
import { isHeldBack } from "../gold/is-held-back.js";
import { readGsr } from "../gold/read-gsr.js";
import { eventParties } from "../score/event-parties.js";
import { eventTypes } from "../score/event-types.js";
import { readText } from "../systems/read-text.js";
import { once } from "../../../src/extract/world/once.js";

const sentences = once(readGsr);

/** The sentences of the PLOVER gold standard records, which the project ships; half of them are never shown. */
export const gsr: EvalSet = {
  id: "gsr",
  title: "PLOVER GSR",
  missing: () => null,
  measure(system) {
    const predicted = system.read(sentences());
    return [
      eventTypes(sentences(), predicted, "held-back"),
      eventParties(sentences(), predicted, "actor", "held-back"),
      eventParties(sentences(), predicted, "recipient", "held-back"),
      eventTypes(sentences(), predicted, "open"),
      eventParties(sentences(), predicted, "actor", "open"),
      eventParties(sentences(), predicted, "recipient", "open"),
    ];
  },
  readings: () => sentences().map(readText),
  mayShow: (id) => !isHeldBack(id),
};
