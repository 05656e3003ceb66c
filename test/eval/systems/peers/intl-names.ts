import { once } from "../../../../src/extract/world/once.js";
import { iso3OfName } from "./iso3-of-name.js";
import type { Peer } from "./peer.js";

const ALIASES = ["US", "U.S.", "USA", "U.S.A.", "America", "UK", "U.K.", "Britain", "Great Britain", "UAE"].concat([
  "Burma",
  "Ivory Coast",
  "Czech Republic",
  "Turkey",
  "DPRK",
  "Hong Kong",
  "Macedonia",
]);

/** Every English region name that Node knows, and 17 aliases, as one pattern; long names first. */
const pattern = once(() => {
  const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = [...codes.flatMap((code) => regions.of(code) ?? []), ...ALIASES].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
});

/** The list of countries that every Node has, looked up word for word. */
export const intlNames: Peer = {
  id: "intl",
  name: "Intl list",
  does: ["gum.country-"],
  version: () => `Intl.DisplayNames of Node ${process.versions.node}, ICU ${process.versions.icu ?? "-"}`,
  missing: () => null,
  read: (texts) =>
    texts.map(({ text }) => ({
      persons: [],
      countries: [...text.matchAll(pattern())].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        iso3: iso3OfName(match[0]) ?? "",
      })),
      statements: [],
      events: [],
    })),
  describe: (articles) => articles.map(() => ({})),
};
