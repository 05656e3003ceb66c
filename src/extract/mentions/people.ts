import type { Doc } from "../doc.js";
import { isCommonWord } from "../language/common-words.js";
import type { Token } from "../language/token.js";
import { affiliation } from "./affiliation.js";
import type { Marks } from "./mark.js";
import type { PersonMention, Role, RoleMention } from "./mention.js";
import { meetingNouns } from "../world/meeting-nouns.js";
import { nameRuns, type NameRun } from "./name-runs.js";
import { looksLikePerson } from "./looks-like-person.js";
import { hasRoleHead, readRole, type ReadRole } from "./role-phrase.js";

/** A name and what was said right beside it; whether it is a person is known only when the whole article was seen. */
export interface Candidate extends PersonMention {
  /** A title, a given name or its shape says that it is a person. */
  readonly certain: boolean;
}

/** Finds names with the titles and appositions around them, and roles without a name, in one sentence.
 *  @example "his Russian counterpart, Sergei Lavrov, in Moscow" // one person, role "his Russian counterpart" */
export function findPeople(
  doc: Doc,
  tokens: readonly Token[],
  marks: Marks,
  known: ReadonlySet<string>,
): (Candidate | RoleMention)[] {
  const finder = new Finder(doc, tokens, marks, known);
  return finder.find();
}

const DASH = /^[-–—(]+$/;
const CLOSERS = new Set([",", ".", ";", ":", ")", "-", "–", "—", "”", '"', "’"]);

/** "TONY BLAIR": a whole name in capitals. */
const inSmallLetters = (name: string): string =>
  /^\p{Lu}{2,}( \p{Lu}{2,})+$/u.test(name)
    ? name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : name;

class Finder {
  private readonly runs: ReadonlyMap<number, NameRun>;
  private readonly base: number;
  private readonly hasRoles: boolean;

  constructor(
    private readonly doc: Doc,
    private readonly tokens: readonly Token[],
    private readonly marks: Marks,
    known: ReadonlySet<string>,
  ) {
    this.base = tokens[0]?.index ?? 0;
    this.hasRoles = hasRoleHead(tokens, marks);
    this.runs = new Map(nameRuns(tokens, marks, known).map((run) => [run.first, run]));
  }

  find(): (Candidate | RoleMention)[] {
    const found: (Candidate | RoleMention)[] = [];
    let i = 0;
    while (i < this.tokens.length) {
      const here = this.at(i);
      found.push(...here.mentions);
      i = Math.max(i + 1, here.next);
    }
    return found;
  }

  private at(i: number): { mentions: (Candidate | RoleMention)[]; next: number } {
    const mark = this.marks.get(this.base + i);
    if (mark?.kind === "venue") return { mentions: [], next: i + mark.last - mark.first + 1 };
    const role = this.role(i);
    if (role && this.isModifier(role.next)) return { mentions: [], next: role.next };
    if (role) return this.fromRole(i, role);
    const affiliation = this.affiliation(i);
    if (affiliation) return this.fromName(i, affiliation.run, [affiliation.role]);
    const honorific = this.honorific(i);
    if (honorific) return this.fromName(i, honorific, [], true);
    const run = this.runAt(i);
    return run ? this.fromName(i, run, []) : { mentions: [], next: i + 1 };
  }

  private fromRole(i: number, read: ReadRole): { mentions: (Candidate | RoleMention)[]; next: number } {
    const { role, next } = read;
    const direct = this.runAt(next) ?? this.honorific(next);
    if (direct && !role.plural) return this.fromName(i, direct, [role]);
    const afterMark = this.isMark(next) ? next + 1 : next;
    const listed = role.plural && !this.isNoun(direct) ? this.names(direct ? next : afterMark) : [];
    if (listed.length > 0) {
      const roles = listed.map((_, n) => shareOf(role, n, listed.length));
      const mentions = listed.map((run, n) =>
        this.person(n === 0 ? i : run.first - this.base, run, [roles[n] ?? role], false, run.last),
      );
      return { mentions, next: (listed.at(-1)?.last ?? 0) - this.base + 1 };
    }
    const apposed = afterMark > next ? (this.runAt(afterMark) ?? this.honorific(afterMark)) : null;
    if (
      apposed &&
      !role.plural &&
      (role.definite || this.isSet(apposed)) &&
      this.closes(apposed.last - this.base + 1)
    ) {
      return this.fromName(i, apposed, [role], false, true);
    }
    const twice = afterMark > next && role.definite && !role.plural ? this.titledTwice(role, afterMark) : null;
    if (twice) return this.fromName(i, twice.run, [role, twice.role], false, true);
    const mention: RoleMention = {
      kind: "role",
      role,
      first: role.first,
      last: role.last,
      start: role.start,
      end: role.end,
      sentence: role.sentence,
    };
    return { mentions: [mention], next };
  }

  /** "A West German spokesman, Conrad Ahlers, said": a whole name between commas, and no list that goes on. */
  private isSet(run: NameRun): boolean {
    const after = run.last - this.base + 1;
    const whole = run.last > run.first && looksLikePerson(this.tokens, run.first - this.base, run.last - this.base);
    return whole && this.tokens[after]?.text === "," && !["and", "or"].includes(this.tokens[after + 1]?.lower ?? "");
  }

  private fromName(
    i: number,
    run: NameRun,
    roles: readonly Role[],
    honorific = false,
    apposed = false,
  ): { mentions: Candidate[]; next: number } {
    let next = run.last - this.base + 1;
    let last = run.last;
    const all = [...roles];
    const of = roles.length === 0 || roles.every((role) => role.countries.length === 0) ? this.ofCountry(next) : null;
    if (of) {
      all.push(of);
      next = of.last - this.base + 1;
      last = of.last;
    }
    const after = this.isMark(next) && !apposed ? this.role(next + 1) : null;
    if (
      after &&
      !after.role.plural &&
      this.closes(after.next) &&
      !this.runAt(after.next) &&
      !after.role.possessor?.startsWith("my")
    ) {
      all.push(after.role);
      next = after.next;
      last = after.role.last;
    }
    // the mark that closes an apposition belongs to it: "Lavrov, the minister, said"
    if ((apposed || after) && this.isMark(next) && last >= run.last && (apposed || last > run.last)) {
      if (this.tokens[next + 1] && !["and", "or"].includes(this.tokens[next + 1]?.lower ?? ""))
        last = this.tokens[next]?.index ?? last;
      next = last - this.base + 1;
    }
    return { mentions: [this.person(i, run, all, honorific, last)], next };
  }

  private person(i: number, run: NameRun, roles: readonly Role[], honorific: boolean, last: number): Candidate {
    const first = this.tokens[i];
    const nameFirst = this.tokens[run.first - this.base];
    const nameLast = this.tokens[run.last - this.base];
    const lastToken = this.tokens[last - this.base];
    if (!first || !nameFirst || !nameLast || !lastToken) throw new Error("a name outside its sentence");
    const nameSpan = { start: nameFirst.start, end: nameLast.end };
    return {
      kind: "person",
      first: first.index,
      last,
      start: first.start,
      end: /^\p{P}$/u.test(lastToken.text) ? (this.tokens[last - this.base - 1]?.end ?? lastToken.end) : lastToken.end,
      sentence: first.sentence,
      name: inSmallLetters(this.doc.text.slice(nameSpan.start, nameSpan.end).replace(/\s+/g, " ")),
      nameSpan,
      roles,
      honorific,
      certain: honorific || roles.some((role) => role.level !== "affiliation") || this.isName(run, roles.length > 0),
    };
  }

  /** By its shape; beside a country ("Turkey’s Erdoğan") also one word is a name where it is no ordinary word ("Afghan Girls"). */
  private isName(run: NameRun, affiliated: boolean): boolean {
    const [first, last] = [run.first - this.base, run.last - this.base];
    if (looksLikePerson(this.tokens, first, last)) return true;
    return affiliated && !this.tokens.slice(first, last + 1).some((token) => isCommonWord(token.lower));
  }

  /** "the Custodian of the Two Holy Mosques, King Salman, received": one office said in two ways. */
  private titledTwice(role: Role, i: number): { role: Role; run: NameRun } | null {
    const second = this.role(i);
    const run = second ? this.runAt(second.next) : null;
    if (!second || !run || second.role.kind !== role.kind || role.kind === null) return null;
    const end = run.last - this.base + 1;
    return this.isMark(end) && this.tokens[end + 1]?.lower !== "and" ? { role: second.role, run } : null;
  }

  /** "a Group of 20 Leaders Summit", "a foreign ministers’ meeting": the office only describes the noun after it. */
  private isModifier(next: number): boolean {
    const at = /^['’]s?$/.test(this.tokens[next]?.text ?? "") ? next + 1 : next;
    const word = this.tokens[at]?.text ?? "";
    return (at === next || word !== "") && meetingNouns().named(word).length > 0 && this.tokens[at]?.pos !== "VERB";
  }

  private role(i: number): ReadRole | null {
    return this.hasRoles ? readRole(this.doc, this.tokens, i, this.marks) : null;
  }

  private runAt(i: number): NameRun | null {
    return this.runs.get(this.tokens[i]?.index ?? -1) ?? null;
  }

  /** "Mr Xi", "Dr. Kissinger". */
  private honorific(i: number): NameRun | null {
    const mark = this.marks.get(this.tokens[i]?.index ?? -1);
    if (mark?.kind !== "office" || !(mark.title.beforeName || mark.title.level === "honorific")) return null;
    const next = i + mark.last - mark.first + 1;
    return this.runAt(next) ?? this.honorific(next);
  }

  /** "Turkey’s Recep Tayyip Erdoğan". */
  private affiliation(i: number): { run: NameRun; role: Role } | null {
    const mark = this.marks.get(this.tokens[i]?.index ?? -1);
    if (mark?.kind !== "country") return null;
    let next = i + mark.last - mark.first + 1;
    if (/^['’]s?$/.test(this.tokens[next]?.text ?? "")) next++;
    else if (mark.form !== "adjective") return null;
    const run = this.runAt(next);
    return run ? { run, role: affiliation(this.tokens.slice(i, next), mark.country) } : null;
  }

  /** "Salman of Saudi Arabia", "Tagliavini of the OSCE". */
  private ofCountry(i: number): Role | null {
    if (!["of", "from"].includes(this.tokens[i]?.lower ?? "")) return null;
    const at = this.tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
    const mark = this.marks.get(this.tokens[at]?.index ?? -1);
    if (mark?.kind === "country" && mark.form === "name" && this.tokens[i]?.lower === "of")
      return affiliation(this.tokens.slice(i, at + mark.last - mark.first + 1), mark.country);
    if (mark?.kind === "organization")
      return affiliation(this.tokens.slice(i, at + mark.last - mark.first + 1), null, mark.organization.name);
    return null;
  }

  /** "the 27 Member States": one ordinary word after several of an office. */
  private isNoun(run: NameRun | null): boolean {
    return run !== null && run.first === run.last && isCommonWord(this.tokens[run.first - this.base]?.lower ?? "");
  }

  /** The names of a list: "A, B and C". */
  private names(i: number): NameRun[] {
    const found: NameRun[] = [];
    let j = i;
    for (;;) {
      const run = this.runAt(j) ?? this.honorific(j);
      if (!run) break;
      found.push(run);
      j = run.last - this.base + 1;
      const link = this.tokens[j]?.lower;
      if (link !== "," && link !== "and") break;
      j += link === "," && this.tokens[j + 1]?.lower === "and" ? 2 : 1;
    }
    return found;
  }

  private isMark(i: number): boolean {
    const text = this.tokens[i]?.text ?? "";
    return text === "," || DASH.test(text);
  }

  private closes(i: number): boolean {
    const token = this.tokens[i];
    return (
      token === undefined ||
      CLOSERS.has(token.text) ||
      ["and", "who", "in", "on", "at", "as", "'s", "for"].includes(token.lower)
    );
  }
}

/** "his French and British counterparts, Laurent Fabius and William Hague": each his own country. */
function shareOf(role: Role, n: number, names: number): Role {
  if (role.countries.length !== names) return role;
  const country = role.countries[n];
  return country ? { ...role, countries: [country] } : role;
}
