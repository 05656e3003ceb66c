import { partyIs } from "../party-is.js";
import type { Where } from "../plan.js";
import { knownBy } from "./known-by.js";
import type { SearchLabel, SearchQuestion } from "./question.js";

/** What a question asks of the nodes of a label, besides the words. */
export function conditionsOf(label: SearchLabel, question: SearchQuestion): Where[] {
  const conditions = knownBy(question.asOf);
  if (label === "Statement") conditions.push(...statementDays(question));
  if (label === "Article") conditions.push(...articleDays(question));
  if (question.speaker !== undefined) conditions.push({ relation: "speaker", some: partyIs(question.speaker) });
  return conditions;
}

function statementDays({ from, to }: SearchQuestion): Where[] {
  const conditions: Where[] = [];
  if (from !== undefined) conditions.push({ property: "dateTo", is: "gte", value: from });
  if (to !== undefined) conditions.push({ property: "dateFrom", is: "lte", value: to });
  return conditions;
}

/** A day of publication may be cut to the month or the year. */
function articleDays({ from, to }: SearchQuestion): Where[] {
  const property = "publishedAt";
  const conditions: Where[] = [];
  if (from !== undefined) {
    const cut = [from.slice(0, 7), from.slice(0, 4)];
    conditions.push({
      or: [
        { property, is: "gte", value: from },
        { property, is: "in", value: cut },
      ],
    });
  }
  if (to !== undefined) conditions.push({ property, is: "lte", value: to });
  return conditions;
}
