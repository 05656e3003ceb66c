import type { Explanation } from "../extract/explain.js";
import type { Reading } from "../facts/shapes.js";

/** How an article was read, for reading on a terminal: each sentence with what was found, by which rule, and why others
 *  left it. */
export function explanationText({ article }: Reading, explained: readonly Explanation[]): string {
  return explained
    .map(({ start, end, mentions, clauses, rules }, index) => {
      const lines = [
        ...mentions.map(({ words, means, rule }) => `means    ${words} = ${means}   [${rule}]`),
        ...clauses.map((clause) => `clause   ${clause}`),
        ...rules.flatMap(({ name, read }) => read.map((words) => `reads    ${name}: ${words}`)),
        ...rules.flatMap(({ name, left }) => left.map(({ words, why }) => `leaves   ${name}: ${words} (${why})`)),
      ];
      const silent = rules.filter(({ read, left }) => read.length + left.length === 0).map(({ name }) => name);
      if (silent.length > 0) lines.push(`not for  ${silent.join(", ")}`);
      return [`[${index}] ${article.text.slice(start, end)}`, ...lines.map((line) => `    ${line}`)].join("\n");
    })
    .join("\n\n");
}
