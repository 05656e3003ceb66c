import type { ArticleChange } from "../claims.js";
import { checkPlan } from "../check-plan.js";
import { changeGraph } from "../cypher/marker.js";
import { saveChange } from "../cypher/save-change.js";
import { withdrawArticle } from "../cypher/withdraw-article.js";
import { model } from "../model.js";
import { chainsInSteps } from "../questions/chains-in-steps.js";
import { neighborhoodInSteps, type Neighborhood, type NeighborhoodQuestion } from "../questions/neighborhood.js";
import type { QueryLimits } from "../patience.js";
import type { Group, GroupPlan, NodePlan, Page } from "../plan.js";
import type { SearchPage, SearchQuestion } from "../search/question.js";
import { checkStorable } from "../storable.js";
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
import type { Run } from "../cypher/run.js";
import type { CommitLog } from "./commit-log.js";
import type { Engine } from "./engine.js";
import { rankTies } from "./rank-ties.js";
import { readGroups } from "./read-groups.js";
import { readPage } from "./read-page.js";
import { tallyPair } from "./tally-pair.js";
import { Searcher } from "./search/searcher.js";

/** The graph in a folder or in memory: reads are walked level by level over indexed look-ups. */
export class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";

  constructor(
    private readonly db: Engine,
    private readonly where: string,
    private readonly log: CommitLog,
    private readonly now: () => Date,
    private readonly searcher = new Searcher(),
  ) {}

  within(limits: QueryLimits): GraphStore {
    return new EmbeddedStore(this.db.within(limits), this.where, this.log, this.now, this.searcher);
  }

  async read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>> {
    for (const plan of Object.values<NodePlan>(plans)) checkPlan(plan);
    return this.db.read(async (run, memory) => {
      const reading = Object.entries<NodePlan>(plans).map(
        async ([name, plan]) => [name, await readPage(run, plan, memory)] as const,
      );
      return Object.fromEntries(await Promise.all(reading)) as Record<Name, Page>;
    });
  }

  ties(question: TiesQuestion): Promise<readonly TiesPage[]> {
    return this.db.read((run, memory) => rankTies(run, question, memory));
  }

  encounters(of: string, filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<PairTally> {
    return this.db.read((run) => tallyPair(run, of, filter, meetings));
  }

  chains(question: ChainsQuestion): Promise<Chains> {
    return chainsInSteps(this, question);
  }

  neighborhood(question: NeighborhoodQuestion): Promise<Neighborhood> {
    return neighborhoodInSteps(this, question);
  }

  groups(plan: GroupPlan): Promise<readonly Group[]> {
    return this.db.read((run, memory) => readGroups(run, plan, memory));
  }

  search(question: SearchQuestion): Promise<SearchPage> {
    return this.db.read((run) => this.searcher.search(run, question));
  }

  async save(change: ArticleChange): Promise<Saved> {
    checkStorable(change);
    const claimed = change.nodes.map(({ id }) => id);
    const newMeetings = await this.change(change.article.id, claimed, (run) =>
      saveChange(run, change, this.now().toISOString()),
    );
    return { status: newMeetings ? "saved" : "unchanged", newMeetings: newMeetings ?? [] };
  }

  async withdraw(articleId: string): Promise<boolean> {
    return (await this.change(articleId, [], (run) => withdrawArticle(run, articleId))) !== null;
  }

  counts(): Promise<Readonly<Record<string, number>>> {
    return this.db.read(async (run) => {
      const counting = Object.keys(model).map(async (label) => {
        const [row] = await run(`MATCH (n:${label}) RETURN count(n) AS count`, {});
        return [label, row?.count as number] as const;
      });
      return Object.fromEntries(await Promise.all(counting));
    });
  }

  close(): Promise<void> {
    return this.db.close();
  }

  private async change<Result>(
    articleId: string,
    claimed: readonly string[],
    work: (run: Run) => Promise<Result | null>,
  ): Promise<Result | null> {
    const touched = new Set([articleId, ...claimed]);
    const changed = await this.db.write(async (run) => {
      for (const id of await this.searcher.supportedBy(run, articleId)) touched.add(id);
      return changeGraph(run, this.where, work);
    });
    if (!changed) return null;
    this.log.write(changed.commits);
    this.searcher.note(changed.commits, touched);
    return changed.result;
  }
}
