import { checkPlan } from "../check-plan.js";
import type { ArticleChange } from "../claims.js";
import { changeGraph } from "../cypher/marker.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { saveChange } from "../cypher/save-change.js";
import { withdrawArticle } from "../cypher/withdraw-article.js";
import { labelOf, model } from "../model.js";
import type { QueryLimits } from "../patience.js";
import type { Group, GroupPlan, NodePlan, Page } from "../plan.js";
import type { SearchPage, SearchQuestion } from "../search/question.js";
import { checkStorable } from "../storable.js";
import { noTies } from "../encounter/no-ties.js";
import { directChain } from "../questions/direct-chain.js";
import { chainsInSteps } from "../questions/chains-in-steps.js";
import { neighborhoodInSteps, type Neighborhood, type NeighborhoodQuestion } from "../questions/neighborhood.js";
import type {
  Chains,
  ChainsQuestion,
  EncounterFilter,
  GraphStore,
  PairTally,
  Saved,
  TiesPage,
  TiesQuestion,
} from "../store.js";
import { isPlain } from "../encounter/is-plain.js";
import { chainsFrom, compileChains, type RawChains } from "./compile-chains.js";
import { compileEncounters, compileTies, type RawTies } from "./compile-ties.js";
import { groupsFrom } from "../groups-from.js";
import { compileGroups } from "./compile-groups.js";
import { compileNeighborhood, neighborhoodFrom, type RawNeighborhood } from "./compile-neighborhood.js";
import { compilePage } from "./compile-page.js";
import type { Connection } from "./connection.js";
import { pageFrom, type RawPage } from "./page-from.js";
import { tiesFrom } from "./ties-from.js";
import { searchNeo4j } from "./search-neo4j.js";

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

  async ties(question: TiesQuestion): Promise<readonly TiesPage[]> {
    const parameters = new Parameters();
    const [row] = await this.connection.read(compileTies(question, parameters), parameters.values);
    const pages = new Map((row?.pages as readonly RawTies[]).map((page) => [page[0], tiesFrom(page, question.first)]));
    return (question.of ?? [null]).map((of) => pages.get(of) ?? noTies(of, question.count));
  }

  async encounters(
    of: string,
    filter: EncounterFilter & { readonly with: string },
    meetings: number,
  ): Promise<PairTally> {
    const never = { count: 0, first: null, last: null, meetingIds: [], placeIds: [], spans: [] };
    const label = labelOf(of);
    if (!label) return never;
    const parameters = new Parameters();
    const statement = compileEncounters(of, label, filter, meetings, parameters);
    const [row] = await this.connection.read(statement, parameters.values);
    return (row as unknown as PairTally | undefined) ?? never;
  }

  async chains(question: ChainsQuestion): Promise<Chains> {
    const [from, to] = [labelOf(question.from), labelOf(question.to)];
    if (!from || !to || !isPlain({ ...question.meetings, meetings: 1 })) return chainsInSteps(this, question);
    // that somebody met others of the same country is in no tie of the country
    const direct = (from === "Country") === (to === "Country") ? null : await directChain(this, question);
    if (direct) return direct;
    const parameters = new Parameters();
    const [row] = await this.connection.read(compileChains(question, from, to, parameters), parameters.values);
    return chainsFrom(row as unknown as RawChains);
  }

  async neighborhood(question: NeighborhoodQuestion): Promise<Neighborhood> {
    if (!isPlain({ ...question.meetings, meetings: 1 })) return neighborhoodInSteps(this, question);
    const parameters = new Parameters();
    const [row] = await this.connection.read(compileNeighborhood(question, parameters), parameters.values);
    return neighborhoodFrom(question, row as unknown as RawNeighborhood);
  }

  async groups(plan: GroupPlan): Promise<readonly Group[]> {
    const parameters = new Parameters();
    return groupsFrom(await this.connection.read(compileGroups(plan, parameters), parameters.values), plan);
  }

  search(question: SearchQuestion): Promise<SearchPage> {
    return searchNeo4j(this.connection, question);
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
