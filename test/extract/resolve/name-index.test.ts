import { expect, it } from "vitest";
import { NameIndex } from "../../../src/extract/resolve/name-index.js";

function indexOf(...names: string[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name, name);
  return index;
}

it.each([
  ["Vladimir Sokolov", "Vladimir V. Sokolov"],
  ["Park Ji Hoon", "Park Ji-hoon"],
  ["PARK JI-HOON", "Park Ji-hoon"],
  ["Andres Villegas", "Andrés Villegas"],
])("%s can be another spelling of %s", (written, name) => {
  expect(indexOf("Ilze Berzina", name).same(written)).toEqual([name]);
});

it("a part of a name is no other spelling of it", () => {
  expect(indexOf("Enrique Salinas Ortega").same("Enrique Salinas")).toEqual([]);
});

it.each(["Enrique", "Salinas", "Ortega", "Enrique Salinas", "Salinas Ortega"])("%s can be a short form", (short) => {
  expect(indexOf("Enrique Salinas Ortega", "Ilze Berzina").fuller(short)).toEqual(["Enrique Salinas Ortega"]);
});

it("words that do not stand side by side, or begin in the middle of a word, are no short form", () => {
  const index = indexOf("Enrique Salinas Ortega");
  expect(["Enrique Ortega", "Ortega Salinas", "Ort", "Salina"].flatMap((short) => index.fuller(short))).toEqual([]);
});

it("all whom a short form fits are found, in the order they were added", () => {
  const index = indexOf("Pavel Orlov", "Ilze Berzina", "Pavel Dvořák");
  expect(index.fuller("Pavel")).toEqual(["Pavel Orlov", "Pavel Dvořák"]);
});

it("two of one name stay two, and one whose words repeat is found once", () => {
  const index = new NameIndex<number>();
  index.add("Kim Min", 1);
  index.add("Kim Min", 2);
  index.add("Sirhan Sirhan", 3);
  expect(index.same("Kim Min")).toEqual([1, 2]);
  expect(index.fuller("Sirhan")).toEqual([3]);
});

it("an empty index, and a name without words, find nothing", () => {
  expect(indexOf().fuller("Kim")).toEqual([]);
  expect(indexOf("Kim Min").fuller("")).toEqual([]);
});
