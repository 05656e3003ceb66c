import { describe, expect, it } from "vitest";
import { officeModifiers } from "../../../src/extract/world/office-modifiers.js";
import { titles } from "../../../src/extract/world/offices.js";
import { seats } from "../../../src/extract/world/seats.js";

const read = (text: string) =>
  titles()
    .in(text)
    .map((hit) => `${hit.words}: ${hit.values[0]?.kind}${hit.values[0]?.plural ? " (plural)" : ""}`);

describe("offices", () => {
  it("different wordings of one office have one kind", () => {
    const wordings = ["foreign minister", "top diplomat", "External Affairs Minister", "minister for foreign affairs", "FM"];
    expect(wordings.map((words) => titles().named(words)[0]?.kind)).toEqual(wordings.map(() => "foreign minister"));
    expect(["taoiseach", "premier", "PM"].map((words) => titles().named(words)[0]?.kind)).toEqual(
      ["prime minister", "prime minister", "prime minister"],
    );
  });

  it("the longest title wins, in small and capital letters, singular and plural", () => {
    expect(read("Chinese State Councilor and Foreign Minister Wang Yi saw the vice-foreign minister and two Prime Ministers.")).toEqual([
      "State Councilor: state councilor",
      "Foreign Minister: foreign minister",
      "vice-foreign minister: deputy foreign minister",
      "Prime Ministers: prime minister (plural)",
    ]);
    expect(read("U.S. Secretary of State and the High Representative/Vice-President; Secretaries of State")).toEqual([
      "Secretary of State: secretary of state",
      "High Representative: high representative",
      "Vice-President: vice president",
      "Secretaries of State: secretary of state (plural)",
    ]);
  });

  it("a title says a gender only when its word does", () => {
    expect(["queen", "spokesman", "chairwoman", "monarch", "Mr", "Dr."].map((words) => titles().named(words)[0]?.gender)).toEqual(
      ["f", "m", "f", null, "m", null],
    );
  });

  it("honorifics and abbreviations stand only before a name", () => {
    expect(["Mr.", "Gen.", "Sir"].map((words) => titles().named(words)[0])).toEqual(
      [1, 2, 3].map(() => expect.objectContaining({ beforeName: true, alone: false })),
    );
    expect(titles().named("sir")).toEqual([]);
  });

  it("modifiers say the tenure", () => {
    const tenure = (words: string) => officeModifiers().get(words)?.tenure;
    expect(["former", "then", "acting", "-elect", "outgoing"].map(tenure)).toEqual(["former", "former", "acting", "elect", "current"]);
  });
});

describe("seats of government", () => {
  it("a seat names its country", () => {
    const of = (words: string) => seats().named(words).map((seat) => seat.iso3);
    expect(["Kremlin", "Cheong Wa Dae", "No 10", "Elysee", "Élysée", "Quai d’Orsay", "Casa Rosada", "Bankova"].flatMap(of)).toEqual(
      ["RUS", "KOR", "GBR", "FRA", "FRA", "FRA", "ARG", "UKR"],
    );
  });

  it("a name that other countries share is marked", () => {
    expect(seats().named("Senate")[0]?.generic).toBe(true);
    expect(seats().named("Knesset")[0]?.generic).toBe(false);
  });
});
