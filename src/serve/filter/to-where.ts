import { EntenteError } from "../../errors.js";
import type { Comparison, Scalar, Where } from "../../graph/plan.js";
import { daysBetween } from "../date/days-between.js";
import { plainText } from "./plain-text.js";
import type { FilterEntry, FilterSpec } from "./filter-of.js";

const DEEPEST = 5;
const MOST_CONDITIONS = 100;
const MOST_VALUES = 1_000;

type Given = Readonly<Record<string, unknown>>;

/** Turns a filter input into conditions of a plan.
 *  @returns undefined when nothing is asked
 *  @throws FILTER_TOO_DEEP, FILTER_TOO_LARGE, TEXT_TOO_LONG, BAD_DATE, BAD_RANGE
 *  @example toWhere(personFilter, { name: { contains: "Lavrov" } }) */
export function toWhere(spec: FilterSpec, filter: unknown): Where | undefined {
  if (filter == null) return undefined;
  const budget = { left: MOST_CONDITIONS };
  const conditions = conditionsOf(spec, filter as Given, "filter", 1, budget);
  return conditions.length > 0 ? all(conditions) : undefined;
}

function conditionsOf(spec: FilterSpec, given: Given, path: string, depth: number, budget: { left: number }): Where[] {
  if (depth > DEEPEST) {
    throw new EntenteError(
      "FILTER_TOO_DEEP",
      `${path.slice(0, 80)}: filter too deep.`,
      `Nest at most ${DEEPEST} levels of and, or, not and related nodes.`,
    );
  }
  const inner = (value: unknown, at: string): Where =>
    all(conditionsOf(spec, value as Given, `${path}.${at}`, depth + 1, budget));
  return Object.entries(given).flatMap(([field, value]): Where[] => {
    if (value == null) return [];
    if (field === "and") return (value as unknown[]).map((part) => inner(part, "and"));
    if (field === "or") return [{ or: (value as unknown[]).map((part) => inner(part, "or")) }];
    if (field === "not") return [{ not: inner(value, "not") }];
    const entry = spec.entries[field];
    if (!entry) return [];
    const here = `${path}.${field}`;
    if (entry.on === "related") return [related(entry, value as Given, here, depth, budget)];
    if (entry.on === "days") return days(entry, value as Given, here, budget);
    return comparisons(entry, value as Given, here, budget);
  });
}

type Entry<On> = Extract<FilterEntry, { readonly on: On }>;

function related(entry: Entry<"related">, value: Given, path: string, depth: number, budget: { left: number }): Where {
  const wanted = (entry.many ? value["some"] : value) as Given;
  const ends = entry.paths.map((steps) => {
    const end = all(conditionsOf(entry.of(), wanted, path, depth + 1, budget));
    return steps.reduceRight<Where>((some, relation) => ({ relation, some }), end);
  });
  const [only] = ends;
  return ends.length === 1 && only ? only : { or: ends };
}

function days(entry: Entry<"days">, value: Given, path: string, budget: { left: number }): Where[] {
  const { from, to } = daysBetween(value["from"], value["to"], path);
  const where: Where[] = [];
  if (from) where.push(spend(budget, { property: entry.last, is: "gte", value: from }));
  if (to) where.push(spend(budget, { property: entry.first, is: "lte", value: to }));
  if (value["isNull"] != null) {
    where.push(spend(budget, { property: entry.first, is: "isNull", value: value["isNull"] === true }));
  }
  return where;
}

function comparisons(entry: Entry<"property" | "edge">, given: Given, path: string, budget: { left: number }): Where[] {
  return Object.entries(given).flatMap(([is, value]): Where[] => {
    if (value == null) return [];
    const wanted = plainText.within(value as Scalar | readonly Scalar[], `${path}.${is}`);
    if (Array.isArray(wanted) && wanted.length > MOST_VALUES) tooLarge(`${path}.${is} with ${wanted.length} values`);
    const condition = { is: is as Comparison, value: wanted };
    return [
      spend(budget, entry.on === "edge" ? { edge: entry.name, ...condition } : { property: entry.name, ...condition }),
    ];
  });
}

function spend(budget: { left: number }, condition: Where): Where {
  if (budget.left-- === 0) tooLarge("filter");
  return condition;
}

function tooLarge(what: string): never {
  throw new EntenteError(
    "FILTER_TOO_LARGE",
    `${what}: too many conditions.`,
    `Give at most ${MOST_CONDITIONS} conditions, and at most ${MOST_VALUES} values to "in".`,
  );
}

const all = (conditions: readonly Where[]): Where => {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { and: conditions };
};
