import { BEGUN, matchWord, NOT_THERE, WHOLE, type Match } from "./match-word.js";
import type { Query } from "./parse-query.js";
import { nameShare, TIER } from "./score.js";
import { wordsOf } from "./words.js";

export interface RankedName {
  readonly score: number;
  readonly matched: readonly string[];
}

interface Found {
  readonly match: Match;
  readonly as: string;
}

/** How well a name, with the other names of the same party, answers a query.
 *  @returns null when some word of the query is in none of them
 *  @example rankName(parseQuery("lavrof"), "Sergei Lavrov", []) // { score: 4.1..., matched: ["Lavrov"] } */
export function rankName({ words, whole }: Query, name: string, aliases: readonly string[]): RankedName | null {
  const [inName, ...inAliases] = [name, ...aliases].map((one) => bestIn(words, one));
  if (!inName) return null;
  const anywhere = words.map((_, index) =>
    [inName, ...inAliases].map((found) => found[index] ?? NOTHING).reduce((a, b) => (b.match > a.match ? b : a)),
  );
  if (leastOf(anywhere) === NOT_THERE) return null;
  const ranked = (tier: number, found: readonly Found[], of: string): RankedName => ({
    score: tier + nameShare(leastOf(found) === WHOLE, whole, of),
    matched: [...new Set(found.map(({ as }) => as))],
  });
  if (leastOf(inName) >= BEGUN) return ranked(isSame(whole, name) ? TIER.NAME : TIER.NAME_WORDS, inName, name);
  const byAlias = inAliases.flatMap((found, index) =>
    leastOf(found) >= BEGUN ? [ranked(TIER.ALIAS, found, aliases[index] ?? "")] : [],
  );
  if (byAlias.length > 0) return byAlias.reduce((a, b) => (b.score > a.score ? b : a));
  return ranked(leastOf(anywhere) >= BEGUN ? TIER.ALIAS : TIER.NAME_TYPO, anywhere, name);
}

const NOTHING: Found = { match: NOT_THERE, as: "" };

function bestIn(words: Query["words"], name: string): Found[] {
  const targets = [...wordsOf(name)];
  return words.map((word) => {
    let best = NOTHING;
    for (const { folded, start, end } of targets) {
      const match = matchWord(word, folded);
      if (match > best.match) best = { match, as: name.slice(start, end) };
    }
    return best;
  });
}

const leastOf = (found: readonly Found[]): number => Math.min(...found.map(({ match }) => match));

const isSame = (whole: string, name: string): boolean =>
  [...wordsOf(name)].map(({ folded }) => folded).join(" ") === whole;
