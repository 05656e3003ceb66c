import { Article } from "../article/article.type.js";
import { Evidence } from "../evidence/evidence.type.js";
import { Party } from "../party/party.interface.js";
import { node, nodes } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Sentence } from "./sentence.type.js";

export const SentenceRelations = relationsOf(() => Sentence, {
  article: node(() => Article, "article"),
  mentions: nodes(() => Party, "mentions", [], "Who is named in it."),
  evidence: nodes(
    () => Evidence,
    "assertions",
    [{ property: "start", direction: "asc" }],
    "All that was read from it; factId says of what.",
  ),
});
