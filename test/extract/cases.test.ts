import { describe, expect, it } from "vitest";
import { difference, readAsLines } from "./cases/read-as-lines.js";
import { caseFiles, readCases } from "./cases/read-cases.js";

const NOT_YET = "not-yet.txt";

describe.each(caseFiles().filter((file) => file !== NOT_YET))("%s", (file) => {
  const cases = readCases(file);

  it("holds cases", () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases.map((one) => [one.text, one] as const))("%s", (_, one) => {
    const wrong = difference(one, readAsLines(one));
    if (wrong !== null) expect.fail(wrong);
  });
});

describe("what cannot be read yet", () => {
  const cases = readCases(NOT_YET);

  it.each(cases.map((one) => [one.text, one] as const))("is still not read: %s", (_, one) => {
    const wrong = difference(one, readAsLines(one));
    if (wrong === null)
      expect.fail(`${one.file}:${one.line} is read now: move it to the file of its subject\n${one.text}`);
  });
});

describe("the cases as a whole", () => {
  it("there are enough of them to mean something", () => {
    expect(caseFiles().flatMap(readCases).length).toBeGreaterThanOrEqual(120);
  });

  it("none stands there twice", () => {
    const texts = caseFiles()
      .flatMap(readCases)
      .map(({ text, kinds }) => `${kinds.join()} ${text}`);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
});
