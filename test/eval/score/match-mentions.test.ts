import { describe, expect, it } from "vitest";
import { figures } from "./figures.js";
import { matchMentions } from "./match-mentions.js";

const span = (start: number, end: number) => ({ start, end });
const asked = [span(0, 10), span(20, 30), span(40, 50)];
const open = [span(60, 70)];
const scored = (read: readonly { start: number; end: number }[]) => figures(matchMentions({ asked, open }, read).tally);

describe("mentions are matched one to one", () => {
  it("the gold against itself has everything", () => {
    expect(scored(asked)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it("a mention that shares a few characters is found", () => {
    expect(scored([span(8, 12), span(20, 30), span(40, 50)]).recall).toBe(1);
  });

  it("a missed mention costs recall, an invented one precision", () => {
    expect(scored(asked.slice(1))).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(scored([...asked, span(80, 90)])).toMatchObject({ precision: 3 / 4, recall: 1 });
  });

  it("one reading over the whole text finds one mention, not all", () => {
    expect(scored([span(0, 100)])).toMatchObject({ precision: 1, recall: 1 / 3 });
  });

  it("a mention read twice is right once and wrong once", () => {
    expect(scored([span(0, 4), span(5, 10), span(20, 30), span(40, 50)])).toMatchObject({
      precision: 3 / 4,
      recall: 1,
    });
  });

  it("what is open is neither asked for nor wrong, unless it is read over a mention too", () => {
    expect(scored([...asked, span(60, 70)])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scored([...asked, span(45, 65)]).precision).toBe(3 / 4);
  });

  it("nothing read scores nothing", () => {
    expect(scored([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it("the right place with the wrong country is a miss and a wrong reading", () => {
    const gold = { asked: [{ ...span(0, 5), iso3: "PRK" }], open: [] };
    const { missed, wrong } = matchMentions(gold, [{ ...span(0, 5), iso3: "KOR" }], (a, b) => a.iso3 === b.iso3);
    expect([missed.length, wrong.length]).toEqual([1, 1]);
  });
});
