import { Article } from "../article/article.type.js";
import { node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Sentence } from "../sentence/sentence.type.js";
import { Evidence } from "./evidence.type.js";

export const EvidenceRelations = relationsOf(() => Evidence, {
  sentence: node(() => Sentence, "sentence"),
  article: node(() => Article, ["sentence", "article"]),
});
