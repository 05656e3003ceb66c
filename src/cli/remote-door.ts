import { formatOf, type ArticleInput } from "../article/read-article.js";
import { EntenteError } from "../errors.js";
import type { Ingested } from "../serve/ingest.js";
import type { Answer, Door } from "./door.js";
import { postQuery } from "./post-query.js";

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    status articleId
    counts { sentences people countries organizations places meetings statements events }
  }
}`;
const WITHDRAW = `mutation ($id: ID!) { withdrawArticle(id: $id) { withdrawn } }`;

/** Through the GraphQL of the server that holds the store. */
export class RemoteDoor implements Door {
  constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  async ingest({ content, fileName, format, ...details }: ArticleInput): Promise<Ingested> {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const input = { [format ?? formatOf(fileName, text)]: text, ...details };
    const { ingestArticle } = await this.write<{ ingestArticle: Ingested }>(INGEST, { input });
    return { ...ingestArticle, status: ingestArticle.status.toLowerCase() as Ingested["status"] };
  }

  async withdraw(id: string): Promise<boolean> {
    const { withdrawArticle } = await this.write<{ withdrawArticle: { withdrawn: boolean } }>(WITHDRAW, { id });
    return withdrawArticle.withdrawn;
  }

  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    return postQuery(this.url, { query, variables }, this.token);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async write<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    if (this.token === null) {
      throw new EntenteError(
        "API_TOKEN_MISSING",
        `A server at ${this.url} holds the data folder, so this goes through it, and writing needs its token.`,
        "Set API_TOKEN to the token that the server was started with, or stop the server.",
      );
    }
    const { data, errors } = await postQuery(this.url, { query, variables }, this.token);
    const [error] = errors ?? [];
    if (error) {
      const { code = "SERVER_ERROR", next = "" } = error.extensions ?? {};
      throw new EntenteError(code, error.message.replace(next, "").trim(), next);
    }
    return data as Data;
  }
}
