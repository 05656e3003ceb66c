import { connection } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { sentenceList } from "../sentence/sentence.args.js";
import { Article } from "./article.type.js";

export const ArticleRelations = relationsOf(() => Article, {
  sentences: connection(() => sentenceList, "sentences"),
});
