import { expect, it } from "vitest";
import { gumPersons } from "./gum-persons.js";
import { readGum } from "./read-gum.js";
import { gumCountries } from "./gum-countries.js";
import { gumQuotations } from "./gum-quotations.js";

const articles = readGum();
const persons = articles.flatMap((article) => {
  const { asked, open } = gumPersons(article);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end));
  return [{ asked: words(asked), open: words(open) }];
});

it("the gold of persons is the 426 mentions that the peers were measured on", () => {
  expect(persons.flatMap(({ asked }) => asked).length).toBe(426);
});

it("groups and offices are no persons by name; an office is left open", () => {
  const asked = persons.flatMap((one) => one.asked);
  const open = persons.flatMap((one) => one.open);
  for (const words of ["Muslims", "Refugees", "President", "Home Secretary"]) expect(asked).not.toContain(words);
  for (const words of ["President", "Home Secretary"]) expect(open).toContain(words);
  expect(open).not.toContain("Muslims");
});

it("the persons of a list are asked for one by one, and the list is not", () => {
  const asked = persons.flatMap((one) => one.asked);
  expect(asked.some((words) => words.startsWith("Ann Chiang"))).toBe(true);
  expect(asked.filter((words) => words.includes("Ann Chiang") && words.includes("Priscilla Leung"))).toEqual([]);
});

it("a person’s name within the name of a museum is left open", () => {
  expect(persons.flatMap((one) => one.open)).toContain("Weatherspoon");
});

it("states by name are asked for, their teams and the phrases for them are not", () => {
  const found = articles.map(gumCountries);
  expect(found.flatMap(({ asked }) => asked).length).toBe(134);
  expect(found.flatMap(({ asked }) => asked.map(({ iso3 }) => iso3))).not.toContain("SWE");
  expect(found.flatMap(({ open }) => open).length).toBeGreaterThan(30);
});

it("71 quotations have a speaker in the gold", () => {
  expect(articles.flatMap(gumQuotations).length).toBe(71);
});
