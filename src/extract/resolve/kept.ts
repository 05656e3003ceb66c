import type { ReadDoc } from "./reading.js";

/** Makes a value at its first use for an article, and keeps it with the article. In a WeakMap beside it the garbage
 *  collector would take every article for one in use until its next great sweep, and carry it along.
 *  @example const stays = kept((doc) => doc.clausesOf.flat().filter(isStay)); stays(doc) */
export function kept<Value>(make: (doc: ReadDoc) => Value): (doc: ReadDoc) => Value {
  return (doc) => {
    if (!doc.kept.has(make)) doc.kept.set(make, make(doc));
    return doc.kept.get(make) as Value;
  };
}

/** The same for each of many things of an article: what is found of a clause is found once, whoever asks. */
export function keptOf<Thing, Value extends NonNullable<unknown> | null>(
  make: (doc: ReadDoc, thing: Thing) => Value,
): (doc: ReadDoc, thing: Thing) => Value {
  const known = kept(() => new Map<Thing, Value>());
  return (doc, thing) => {
    const before = known(doc).get(thing);
    if (before !== undefined) return before;
    const made = make(doc, thing);
    known(doc).set(thing, made);
    return made;
  };
}
