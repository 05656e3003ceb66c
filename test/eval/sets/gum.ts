import type { EvalSet } from "../eval-set.js";
import { readGum } from "../gold/read-gum.js";
import { countryMentions } from "../score/country-mentions.js";
import { gumSpeakers } from "../score/gum-speakers.js";
import { personMentions } from "../score/person-mentions.js";
import { readText } from "../systems/read-text.js";
import { once } from "../../../src/extract/world/once.js";

const articles = once(readGum);

/** The Wikinews articles of GUM, which the project ships. */
export const gum: EvalSet = {
  id: "gum",
  title: "GUM news",
  missing: () => null,
  measure(system) {
    const predicted = system.read(articles());
    return [
      personMentions(articles(), predicted),
      ...countryMentions(articles(), predicted),
      gumSpeakers(articles(), predicted),
    ];
  },
  readings: () => articles().map(readText),
  mayShow: () => true,
};
