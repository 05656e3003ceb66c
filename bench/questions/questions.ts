import { dossier } from "./dossier.js";
import { meetingsInCity, page1, page1000, searchByName, statementsOfPerson, totalCount } from "./lists.js";
import { nestedPage } from "./nested-page.js";
import type { Question } from "./question.js";
import { whoMetHub } from "./who-met-hub.js";

/** Everything that is asked, of every contender that can be asked. A new question is one entry here: its document, the
 *  Cypher that one would write for it by hand, and how the rows of that become the same answer. */
export const questions: readonly Question[] = [
  nestedPage,
  whoMetHub,
  dossier,
  meetingsInCity,
  statementsOfPerson,
  page1,
  page1000,
  totalCount,
  searchByName,
];
