import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestInto } from "../../src/cli/ingest-into.js";
import { read } from "../../src/pipeline.js";
import { eachStore } from "../world/stores.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const TOKEN = { authorization: "Bearer right" };
const TEXT = "U.S. Secretary of State James Baker met with Iraqi Foreign Minister Tariq Aziz in Geneva on Wednesday.";
const input = { text: TEXT, publishedAt: "1991-01-10" };
const READ = `query ($input: IngestArticleInput!) { readArticle(input: $input) {
  sentences { facts { id kind canBeCorrected country } } } }`;
const SAVE = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status articleId } }`;
const SAVED = `{
  meetings { nodes { status date { value precision wording } evidence { quote rule sentence { text } }
    participants { party { ... on Person { name } } onBehalfOf } } }
  people(filter: { name: { eq: "Tareq Aziz" } }) { nodes { country { id } } }
  events(filter: { evidence: { some: { rule: { eq: "corrected" } } } }) { nodes { type status date { value } } }
}`;

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    const store = await open();
    served = await serveWorld(store, [], { ingest: (article) => ingestInto(store, article), read, apiToken: "right" });
  });
  afterAll(() => served.close());

  it("a reading names what can be corrected of each fact", async () => {
    const { data } = await served.ask(READ, { input }, TOKEN);
    const { facts } = data.readArticle.sentences[0];
    expect(facts).toContainEqual(
      expect.objectContaining({ id: "meeting:0", canBeCorrected: ["DATE", "STATUS"], country: null }),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({ id: "person:Tariq Aziz", canBeCorrected: ["COUNTRY", "NAME"], country: "IRQ" }),
    );
  });

  it.each([
    [{ id: "meeting:0", date: "1991-02-30" }, "BAD_DATE", 'input.corrections[0].date: "1991-02-30"'],
    [{ id: "person:Tariq Aziz", country: "Jordan" }, "UNKNOWN_COUNTRY", '"Jordan" is no country. Give its ISO 3166-1'],
    [{ id: "person:Tariq Aziz", name: " " }, "BAD_CORRECTION", '" " is no name'],
    [{ id: "meeting:0", status: null }, "BAD_CORRECTION", "null is no status"],
    [{ id: "meeting:0", country: "JOR" }, "BAD_CORRECTION", '"meeting:0" has no country. Correct its date or status.'],
    [{ id: "meeting:7", date: null }, "UNKNOWN_FACT", '"meeting:7"'],
  ])("%j is refused with %s, and nothing is saved", async (correction, code, words) => {
    const { codes, errors } = await served.ask(SAVE, { input: { ...input, corrections: [correction] } }, TOKEN);
    expect(codes).toEqual([code]);
    expect(errors[0]?.message).toContain(words);
    expect((await served.store.counts())["Article"]).toBe(0);
  });

  it("what was corrected is saved as corrected, with its sentence, and says that a person corrected it", async () => {
    const corrections = [
      { id: "meeting:0", date: "1991-01", status: "CANCELLED" },
      { id: "person:Tariq Aziz", country: "JOR", name: "Tareq Aziz" },
    ];
    const saved = await served.ask(SAVE, { input: { ...input, corrections } }, TOKEN);
    expect([saved.errors, saved.data.ingestArticle.status]).toEqual([[], "SAVED"]);
    const { data, errors } = await served.ask(SAVED);
    expect(errors).toEqual([]);
    const [meeting, ...others] = data.meetings.nodes;
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      status: "CANCELLED",
      date: { value: "1991-01", precision: "MONTH", wording: null },
    });
    expect(meeting.evidence).toEqual([expect.objectContaining({ rule: "corrected", sentence: { text: TEXT } })]);
    expect(meeting.participants).toContainEqual({ party: { name: "Tareq Aziz" }, onBehalfOf: "JOR" });
    expect(data.people.nodes).toEqual([{ country: { id: "JOR" } }]);
    expect(data.events.nodes).toEqual([{ type: "REJECT", status: "CANCELLED", date: { value: "1991-01" } }]);
    await served.ask(
      `mutation ($id: ID!) { withdrawArticle(id: $id) { withdrawn } }`,
      {
        id: saved.data.ingestArticle.articleId,
      },
      TOKEN,
    );
    expect((await served.store.counts())["Meeting"]).toBe(0);
  });

  it("a fact that is left out is left out, corrected or not, and keys are those of the reading", async () => {
    const corrections = [{ id: "person:Tariq Aziz", country: null }];
    const { data } = await served.ask(SAVE, { input: { ...input, corrections, leaveOut: ["meeting:0"] } }, TOKEN);
    expect(data.ingestArticle.status).toBe("SAVED");
    expect(await served.store.counts()).toMatchObject({ Meeting: 0, Person: 2 });
  });
});
