import { checkPlan } from "../check-plan.js";
import type { ArticleChange } from "../claims.js";
import { knownLabel } from "../cypher/edge-anchor.js";
import { changeGraph } from "../cypher/marker.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { saveChange } from "../cypher/save-change.js";
import { withdrawArticle } from "../cypher/withdraw-article.js";
import { labelOf, model } from "../model.js";
import type { QueryLimits } from "../patience.js";
import type { NodePlan, Page } from "../plan.js";
import { checkStorable } from "../storable.js";
import type { CounterpartsPage, CounterpartsQuestion, EncounterFilter, GraphStore, Saved, Tally } from "../store.js";
import { compileCounterparts, compileEncounters } from "./compile-encounters.js";
import { compilePage } from "./compile-page.js";
import type { Connection } from "./connection.js";
import { pageFrom, type RawPage } from "./page-from.js";

type RawCounterpart = [string, string, number, string | null, string | null, string[], string[]];

/** The graph in Neo4j: every question is one statement. */
export class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";

  constructor(
    private readonly connection: Connection,
    private readonly where: string,
    private readonly now: () => Date,
  ) {}

  within(limits: QueryLimits): GraphStore {
    return new Neo4jStore(this.connection.within(limits), this.where, this.now);
  }

  async read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>> {
    const entries = Object.entries<NodePlan>(plans);
    if (entries.length === 0) return {} as Record<Name, Page>;
    const parameters = new Parameters();
    const pages = entries.map(([, plan], index) => {
      checkPlan(plan);
      return `${compilePage(plan, parameters)} AS r${index}`;
    });
    const [row] = await this.connection.read(`RETURN ${pages.join(", ")}`, parameters.values);
    return Object.fromEntries(
      entries.map(([name, plan], index) => [name, pageFrom(row?.[`r${index}`] as RawPage, plan)]),
    ) as Record<Name, Page>;
  }

  async counterparts(question: CounterpartsQuestion): Promise<CounterpartsPage> {
    const { first, count } = question;
    if (!labelOf(question.of)) return { rows: [], hasNextPage: false, count: count ? 0 : null };
    const parameters = new Parameters();
    const [row] = await this.connection.read(compileCounterparts(question, parameters), parameters.values);
    const found = (row?.rows ?? []) as RawCounterpart[];
    const rows = found.slice(0, first).map(([id, name, many, earliest, last, meetingIds, placeIds]) => {
      return { label: knownLabel(id), id, name, count: many, first: earliest, last, meetingIds, placeIds };
    });
    return { rows, hasNextPage: found.length > rows.length, count: count ? (row?.total as number) : null };
  }

  async encounters(filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<Tally> {
    const never = { count: 0, first: null, last: null, meetingIds: [], placeIds: [] };
    if (!labelOf(filter.of)) return never;
    const parameters = new Parameters();
    const [row] = await this.connection.read(compileEncounters(filter, meetings, parameters), parameters.values);
    return (row as Tally | undefined) ?? never;
  }

  async save(change: ArticleChange): Promise<Saved> {
    checkStorable(change);
    const newMeetings = await this.change((run) => saveChange(run, change, this.now().toISOString()));
    return { status: newMeetings ? "saved" : "unchanged", newMeetings: newMeetings ?? [] };
  }

  async withdraw(articleId: string): Promise<boolean> {
    return (await this.change((run) => withdrawArticle(run, articleId))) !== null;
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const labels = Object.keys(model);
    const counts = labels.map((label) => `COUNT { MATCH (n:${label}) } AS ${label}`);
    const [row] = await this.connection.read(`RETURN ${counts.join(", ")}`, {});
    return row as Record<string, number>;
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private async change<Result>(work: (run: Run) => Promise<Result | null>): Promise<Result | null> {
    const changed = await this.connection.write((run) => changeGraph(run, this.where, work));
    return changed && changed.result;
  }
}
