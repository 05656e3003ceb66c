import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { SearchHit, SearchQuestion } from "../../../src/graph/search/question.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { geneva, genevaAgain, world } from "../../world/readings.js";
import { dateOf, organization, person, Telling } from "../../world/telling.js";

/** One word in every place that it can be found in. */
const bakers = new Telling(
  "Baker met James Baker. Bakery Owens waited. Anne Smith, whom they call Baker, saw James Bakir. " +
    "The State Department and the Élysée knew Łukasz Müller-O’Brien of the U.N. in Tromsø. " +
    "“We trust Baker here,” “We trust the bakery,” “We trust Bakir here now,” and “We trust Moscow’s word 👩‍🚀 王毅” they said.",
  { title: "Nobody but Baker", publishedAt: "2001-05-03" },
)
  .person("Baker", "USA", "Baker")
  .person("James Baker", "USA", "James Baker")
  .person("Bakery Owens", null)
  .person("Anne Smith", "FRA", "Anne Smith", { aliases: ["Baker"] })
  .person("James Bakir", null)
  .person("Łukasz Müller-O’Brien", "POL")
  .person("To Lam", null, "Moscow’s word")
  .organization("State Department")
  .organization("U.N.", { kind: "international" })
  .city("Tromsø", "NOR")
  .city("Élysée", "FRA")
  .statement("“We trust Baker here,”", person("Anne Smith"), { date: dateOf("2001-05-02") })
  .statement("“We trust the bakery,”", person("James Baker"), { date: dateOf("2001-04") })
  .statement("“We trust Bakir here now,”", organization("State Department"))
  .statement("“We trust Moscow’s word 👩‍🚀 王毅”", null, { speakerWording: "they" });

const ask = (store: GraphStore, text: string, more: Partial<SearchQuestion> = {}) =>
  store.search({ text, first: 50, count: true, ...more });

const shown = ({ label, title, matched }: SearchHit) => `${label} ${title}: ${matched.join(", ")}`;

export function search(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.search({ text: "nobody", first: 1, count: false }); // what comes later is found, too
    for (const telling of [...world, bakers]) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  const found = async (text: string, more: Partial<SearchQuestion> = {}) =>
    (await ask(store, text, more)).rows.map(shown);

  it("the name, then words of a name, other names, typos, titles, texts: the same on every engine", async () => {
    expect(await found("baker")).toEqual([
      "Person Baker: Baker",
      "Person James Baker: Baker",
      "Person Bakery Owens: Bakery",
      "Person Anne Smith: Baker",
      "Person James Bakir: Bakir",
      "Article Nobody but Baker: Baker",
      "Statement Anne Smith: Baker",
      "Article James Baker telephoned Farouk al-Sharaa, an aide said later.: Baker",
      "Article James Baker telephoned Farouk al-Sharaa, an aide said quietly.: Baker",
      `Article ${genevaAgain.article.text}: Baker`, // without a title it is called by its beginning
      "Article Madrid: Baker",
      "Article No flexibility in Geneva: Baker",
      "Statement James Baker: bakery",
      "Statement State Department: Bakir",
    ]);
  });

  describe("a word is found", () => {
    it.each<[string, string, string]>([
      ["without its accents", "elysee", "Place Élysée: Élysée"],
      ["in capitals and accents that are not there", "TRÖMSO", "Place Tromsø: Tromsø"],
      ["with letters that are no accents", "lukasz", "Person Łukasz Müller-O’Brien: Łukasz"],
      ["within a hyphened name, by the other apostrophe", "o'brien", "Person Łukasz Müller-O’Brien: O’Brien"],
      ["with two letters swapped", "mullre", "Person Łukasz Müller-O’Brien: Müller"],
      ["with a letter missing", "muler", "Person Łukasz Müller-O’Brien: Müller"],
      ["with a letter too many", "ttromso", "Place Tromsø: Tromsø"],
      ["without its full stops", "UN", "Organization U.N.: U.N"],
      ["with them", "u.n.", "Organization U.N.: U.N"],
      ["by its beginning", "depart", "Organization State Department: Department"],
      ["by an abbreviation among the other names", "EC", "Organization European Community: EC"],
      ["though an office word stands by it", "to lam", "Person To Lam: Lam"],
    ])("%s: %s", async (_, text, expected) => {
      expect((await found(text))[0]).toBe(expected);
    });

    it("in the possessive", async () => {
      expect(await found("moscow", { labels: ["Statement"] })).toEqual(["Statement they: Moscow’s"]);
      expect(await found("moscow's", { labels: ["Statement"] })).toEqual(["Statement they: Moscow’s"]);
    });

    it("in another script, sign by sign", async () => {
      expect(await found("王毅", { labels: ["Statement"] })).toEqual(["Statement they: 王, 毅"]);
      expect(await found("毅", { labels: ["Statement"] })).toEqual(["Statement they: 毅"]);
    });

    it("only whole when it is short, and never by two typos", async () => {
      expect(await found("ja", { labels: ["Person"] })).toEqual([]);
      expect(await found("jame", { labels: ["Person"] })).toHaveLength(2);
      expect(await found("jmae", { labels: ["Person"] })).toEqual([]);
      expect(await found("boker smyth", { labels: ["Person"] })).toEqual(["Person Anne Smith: Baker, Smith"]);
      expect(await found("bokir smith", { labels: ["Person"] })).toEqual([]);
    });
  });

  it("every word has to be there, in whatever order, in the name and the other names together", async () => {
    expect((await found("baker james", { labels: ["Person"] }))[0]).toBe("Person James Baker: Baker, James");
    expect(await found("anne baker")).toEqual([
      "Person Anne Smith: Anne, Baker",
      "Article Nobody but Baker: Anne, Baker",
    ]);
    expect(await found("flexibility luxembourg")).toEqual([
      "Article No flexibility in Geneva: flexibility, Luxembourg",
    ]);
    expect(await found("flexibility tokyo")).toEqual([]);
  });

  it("shows the words around, and nothing where there is only a name", async () => {
    const { rows } = await ask(store, "luxembourg");
    expect(rows.map(({ snippet }) => snippet)).toEqual([
      null,
      expect.stringMatching(/^….*The European Community invited Aziz to Luxembourg\.$/),
    ]);
    expect(rows.every(({ snippet }) => (snippet?.length ?? 0) <= 202)).toBe(true);
  });

  it("is cut down to kinds, to days and to who speaks", async () => {
    expect(await found("trust", { labels: ["Person", "Statement"] })).toHaveLength(4);
    expect(await found("trust", { labels: [] })).toEqual([]);
    const days = async (from?: string, to?: string) =>
      (await ask(store, "baker", { from, to })).rows.map(({ label, title }) => `${label} ${title}`);
    expect(await days("2001-05-02", "2001-05-02")).toEqual(["Statement Anne Smith"]);
    expect(await days("2001-04-30", "2001-04-30")).toEqual(["Statement James Baker"]); // known to the month
    expect(await days("2001-05-03")).toEqual(["Article Nobody but Baker"]);
    expect(await days("1991-01-10", "1991-01-31")).toEqual(["Article No flexibility in Geneva"]);
    expect(await days(undefined, "1991-01-31")).toHaveLength(2); // what has no date is left out
    const by = async (speaker: string) => found("trust", { speaker });
    expect(await by("person:anne-smith")).toEqual(["Statement Anne Smith: trust"]);
    expect(await by("FRA")).toEqual(["Statement Anne Smith: trust"]);
    expect(await by("organization:state-department")).toEqual(["Statement State Department: trust"]);
    expect(await by("POL")).toEqual([]);
    expect(await found("baker", { speaker: "FRA", labels: ["Person"] })).toEqual([]);
  });

  it("is read on page by page, counted when asked, whatever comes in or goes between two pages", async () => {
    const whole = (await ask(store, "baker")).rows.map(({ id }) => id);
    const seen: string[] = [];
    let after: SearchQuestion["after"];
    for (let more = true; more;) {
      const page = await ask(store, "baker", { first: 2, after });
      expect(page.count).toBe(whole.length);
      seen.push(...page.rows.map(({ id }) => id));
      const last = page.rows.at(-1);
      after = last && [last.score, last.id];
      more = page.hasNextPage;
    }
    expect(seen).toEqual(whole);
    expect((await ask(store, "baker", { count: false })).count).toBeNull();

    const first = await ask(store, "baker", { first: 4 });
    const place: SearchQuestion["after"] = [first.rows[3]?.score ?? 0, first.rows[3]?.id ?? ""];
    const newcomers = new Telling("Baker Street and Ray Baker. “A Baker I never met” is all.", {
      title: "Baker and Baker",
    })
      .person("Ray Baker", null)
      .person("Baker Street", null)
      .statement("“A Baker I never met”", person("Ray Baker"));
    await store.save(claimsOf(newcomers.reading()));
    const rest = await ask(store, "baker", { after: place });
    expect(rest.count).toBe(whole.length + 4);
    expect(rest.rows.map(({ id }) => id).filter((id) => whole.includes(id))).toEqual(whole.slice(4));
    expect(rest.rows.filter(({ id }) => !whole.includes(id)).map(({ label }) => label)).toEqual([
      "Article",
      "Statement",
    ]);

    await store.withdraw(newcomers.article.id);
    expect((await ask(store, "baker")).rows.map(({ id }) => id)).toEqual(whole);
    const gone = await ask(store, "baker", { after: [rest.rows[0]?.score ?? 0, rest.rows[0]?.id ?? ""] });
    expect(gone.rows.map(({ id }) => id)).toEqual(whole.slice(whole.indexOf(gone.rows[0]?.id ?? "")));
  });

  it("forgets another name with the article that alone gave it, and finds what is read anew", async () => {
    expect(await found("EC", { labels: ["Organization"] })).toHaveLength(1);
    await store.withdraw(geneva.article.id);
    expect(await found("EC", { labels: ["Organization"] })).toEqual([]);
    expect(await found("flexibility")).toEqual([]);
    expect(await found("aziz", { labels: ["Person"] })).toHaveLength(1); // the other paper has him, too
    await store.save(claimsOf(geneva.reading()));
    expect(await found("EC", { labels: ["Organization"] })).toHaveLength(1);
    const anew = new Telling(geneva.article.text, { ...geneva.article }).organization("European Community");
    await store.save(claimsOf(anew.reading()));
    expect(await found("EC", { labels: ["Organization"] })).toEqual([]);
    await store.save(claimsOf(geneva.reading()));
    expect(await found("flexibility", { labels: ["Statement"] })).toHaveLength(1);
  });

  it.each([
    "AND",
    "OR NOT",
    "baker~",
    "baK*r?",
    "name:baker",
    "baker\\",
    '"baker',
    "(baker",
    "/baker/",
    "[a TO z]",
    "b\u0000ker",
  ])("%j is words and nothing else", async (text) => {
    expect(await found(text).catch((error: { code?: string }) => error.code)).toBeDefined();
    if (/^[^a-z]*baker[^a-z]*$/.test(text)) expect(await found(text)).toEqual(await found("baker"));
  });

  it.each(["", " ", '~*?:\\"(', "\u202E", "👩‍🚀🙂", "the of and", "…—'", "\uD800"])("%j has no words", async (text) => {
    await expect(ask(store, text)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "text" } });
  });

  it("takes many words and long ones, right to left too, and refuses a thousand", async () => {
    expect(await found(Array.from({ length: 50 }, (_, at) => `trust${at}x`).join(" "))).toEqual([]);
    expect(await found("baker ".repeat(1000))).toEqual(await found("baker"));
    for (const length of [24, 25, 1000]) expect(await found("x".repeat(length))).toEqual([]);
    expect(await found("الرئيس المصري")).toEqual([]);
    const thousand = Array.from({ length: 1000 }, (_, at) => `w${at}`).join(" ");
    await expect(ask(store, thousand)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
}
