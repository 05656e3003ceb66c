import { coreOf, wordsOf } from "./name-words.js";

/** Finds, among many full names, those that a name can be the same as or a short form of, without looking at all. */
export class NameIndex<Value> {
  private readonly bySame = new Map<string, Value[]>();
  private readonly byShort = new Map<string, Value[]>();

  add(name: string, value: Value): void {
    const words = wordsOf(name);
    for (const key of sameKeys(words)) put(this.bySame, key, value);
    const shorts = words.flatMap((word, i) => [words.slice(i).join(" "), words.slice(0, i + 1).join(" "), word]);
    for (const key of new Set(shorts)) put(this.byShort, key, value);
  }

  /** Values whose name may be another spelling of this one, in the order they were added. */
  same(name: string): readonly Value[] {
    return [...new Set([...sameKeys(wordsOf(name))].flatMap((key) => this.bySame.get(key) ?? []))];
  }

  /** Values whose name begins or ends with this one, or has it as a word. */
  fuller(name: string): readonly Value[] {
    return this.byShort.get(wordsOf(name).join(" ")) ?? [];
  }
}

const sameKeys = (words: readonly string[]): Set<string> => new Set([words.join(""), coreOf(words).join("")]);

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
