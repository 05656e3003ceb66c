import type { Article, Facts, Sentence } from "../facts/shapes.js";
import { collect } from "./collect.js";
import { countryFacts } from "./country-facts.js";
import { organizationFacts } from "./organization-facts.js";
import { personFacts } from "./person-facts.js";
import { placeFacts } from "./place-facts.js";
import { EVENT_RULES, MEETING_RULES, STATEMENT_RULES } from "./rules.js";
import { settleEvents } from "./rules/settle-events.js";
import { settleMeetings } from "./rules/settle-meetings.js";
import { settleStatements } from "./rules/settle-statements.js";
import type { ReadDoc } from "./resolve/reading.js";
import { leaveSilently, type Rule } from "./rules/rule.js";
import { understand } from "./understand.js";

/** Reads the facts that an article states: who met whom, who said what, what happened, each with its words.
 *  @param sentences of `article.text`, from `splitSentences`
 *  @example extractFacts(article, splitSentences(article.text)).meetings[0]?.status // "held" */
export function extractFacts(article: Article, sentences: readonly Sentence[]): Facts {
  const doc = understand(article, sentences);
  const meetings = settleMeetings(doc, run(doc, MEETING_RULES));
  const statements = settleStatements(doc, run(doc, STATEMENT_RULES), meetings);
  const events = settleEvents(doc, run(doc, EVENT_RULES), meetings, statements);
  return {
    people: personFacts(doc),
    countries: countryFacts(doc, meetings, events),
    organizations: organizationFacts(doc, meetings, statements, events),
    places: placeFacts(doc, meetings, events),
    meetings,
    statements,
    events,
  };
}

const run = <Draft>(doc: ReadDoc, rules: readonly Rule<Draft>[]): Draft[] =>
  collect(doc.sentences, ({ index }) => collect(rules, (rule) => rule.read(doc, index, leaveSilently)));
