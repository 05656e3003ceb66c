import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Context } from "../../src/serve/context.js";
import type { Question } from "../questions/question.js";
import { declared, type Contender } from "./contender.js";

/** Executes documents on a schema; each is parsed and validated once, as servers do. */
export function inProcess(
  name: string,
  schema: GraphQLSchema,
  contextOf: () => Partial<Context> | object,
  documentOf: (question: Question) => string = ({ document }) => document,
): Contender {
  const documents = new Map<string, DocumentNode>();
  const parsed = (text: string): DocumentNode => {
    const known = documents.get(text);
    if (known) return known;
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(text, document);
    return document;
  };
  return {
    name,
    ask: async (question, variables) => {
      const text = documentOf(question);
      const variableValues = declared(text, variables);
      const answer = await execute({ schema, document: parsed(text), contextValue: contextOf(), variableValues });
      if (answer.errors?.[0]) throw answer.errors[0];
      return answer.data;
    },
  };
}
