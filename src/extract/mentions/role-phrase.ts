import type { Iso3 } from "../../facts/shapes.js";
import { isCommonWord } from "../language/common-words.js";
import type { Token } from "../language/token.js";
import type { Doc } from "../doc.js";
import { organizations } from "../world/organizations.js";
import { officeModifiers } from "../world/office-modifiers.js";
import type { Mark, MarkOf, Marks } from "./mark.js";
import type { Title } from "../world/offices.js";
import type { Gender, Role } from "./mention.js";
import {
  COUNTS,
  DETERMINERS,
  FOLLOWERS,
  GROUPS,
  INDEFINITE,
  PORTFOLIO,
  POSSESSORS,
  RANKS,
  RELATIONAL,
  SUBJECTS,
} from "./role-words.js";

/** A role as read, and the tokens it takes up; the name that may follow is not part of it. */
export interface ReadRole {
  readonly role: Role;
  readonly next: number;
}

/** Reads what stands for a person without a name: "the former Finnish president", "his Russian counterpart",
 *  "Seoul’s top diplomat", "the Prime Minister of Hungary", "the leaders of Germany and France".
 *  @param i index into `tokens`, the words of one sentence
 *  @returns null when no such phrase begins there */
export function readRole(doc: Doc, tokens: readonly Token[], i: number, marks: Marks): ReadRole | null {
  const reader = new RoleReader(doc, tokens, i, marks);
  return reader.read();
}

/** Whether any of these words can be the head of a role: in a sentence without one, none is looked for. */
export const hasRoleHead = (tokens: readonly Token[], marks: Marks): boolean =>
  tokens.some(({ lower, index }) => HEADS.has(lower) || marks.get(index)?.kind === "office");

/** "opposite" opens "opposite number"; "the two" are headed by their number. */
const HEADS: ReadonlySet<string> = new Set(["opposite", ...RELATIONAL.keys(), ...GROUPS.keys(), ...COUNTS.keys()]);

interface Head {
  readonly title: string | null;
  readonly kind: string | null;
  readonly head: string;
  readonly level: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

class RoleReader {
  private readonly countries: Iso3[] = [];
  private organization: string | null = null;
  private possessor: string | null = null;
  private tenure: Role["tenure"] = "current";
  private count: number | null = null;
  private several = false;
  private definite = false;
  private indefinite = false;
  private j: number;

  constructor(
    private readonly doc: Doc,
    private readonly tokens: readonly Token[],
    private readonly i: number,
    private readonly marks: Marks,
  ) {
    this.j = i;
  }

  read(): ReadRole | null {
    if (!this.mark("office")) this.opening(); // "His Highness" is one word
    this.modifiers();
    const office = this.office();
    if (!office) return null;
    const headEnd = this.j;
    this.complement(office);
    const first = this.tokens[this.i];
    const last = this.tokens[this.j - 1];
    const headLast = this.tokens[headEnd - 1];
    if (!first || !last || !headLast) return null;
    // "Prime Minister reiterated": one who holds an office, named by it alone
    const bare = !this.indefinite && !office.plural && /^\p{Lu}/u.test(headLast.text);
    return {
      next: this.j,
      role: {
        first: first.index,
        last: last.index,
        start: first.start,
        end: last.end,
        sentence: first.sentence,
        wording: this.doc.text.slice(first.start, last.end).replace(/^(the|a|an|his|her|their|its|our|my) /i, ""),
        kind: office.kind,
        title: office.title,
        head: office.head,
        level: office.level,
        countries: this.countries,
        organization: this.organization,
        possessor: this.possessor,
        tenure: this.tenure,
        plural: office.plural || (this.count ?? 0) > 1 || this.several,
        count: this.count,
        gender: office.gender,
        definite: this.definite || this.possessor !== null || (this.countries.length > 0 && !this.indefinite) || bare,
      },
    };
  }

  private get token(): Token | undefined {
    return this.tokens[this.j];
  }

  private mark<K extends Mark["kind"]>(kind: K): MarkOf<K> | null {
    const mark = this.marks.get(this.token?.index ?? -1);
    return mark?.kind === kind ? (mark as MarkOf<K>) : null;
  }

  private skip(mark: Mark): void {
    this.j += mark.last - mark.first + 1;
  }

  private genitive(): boolean {
    if (!/^['’]s?$/.test(this.token?.text ?? "")) return false;
    this.j++;
    return true;
  }

  private opening(): void {
    const word = this.token?.lower ?? "";
    if (POSSESSORS.has(word)) this.possessor = word;
    else if (DETERMINERS.has(word)) {
      this.indefinite = INDEFINITE.has(word);
      this.definite = !this.indefinite;
    } else return;
    this.count = COUNTS.get(word) ?? null;
    this.j++;
  }

  private modifiers(): void {
    for (let steps = 0; steps < 8; steps++) {
      const token = this.token;
      if (!token || token.lower === "opposite" || this.mark("office") || this.relational() || GROUPS.get(token.lower))
        return;
      const word = token.lower;
      const country = this.mark("country");
      const city = this.mark("city");
      const organization = this.mark("organization");
      if (country) {
        this.countries.push(country.country);
        this.skip(country);
        this.genitive();
        if (this.token?.lower === "and" && this.marks.get(this.tokens[this.j + 1]?.index ?? -1)?.kind === "country")
          this.j++;
      } else if (city?.capitalOf && /^['’]s?$/.test(this.tokens[this.j + city.last - city.first + 1]?.text ?? "")) {
        this.countries.push(city.capitalOf);
        this.skip(city);
        this.genitive();
      } else if (organization) {
        this.organization = organization.organization.name;
        this.skip(organization);
        this.genitive();
      } else if (officeModifiers().has(word) && !(word === "then" && this.count !== null)) {
        this.tenure = officeModifiers().get(word)?.tenure ?? this.tenure;
        this.j++;
      } else if (COUNTS.get(word) !== undefined || token.pos === "NUM") {
        this.count = COUNTS.get(word) ?? null;
        this.several = word !== "one" && word !== "1";
        this.j++;
      } else if (this.isSubject()) this.j++;
      else if (this.portfolio()) this.j += this.portfolio();
      else if (token.pos === "ADJ" && /^\p{Ll}/u.test(token.text)) this.j++;
      else if (
        ["top", "chief", "new", "state", "government", "party", "ruling", "visiting", "younger", "elder"].includes(word)
      )
        this.j++;
      else return;
    }
  }

  /** What a minister is for that no table knows: "the Sudanese water minister", "Irrigation Minister". */
  private isSubject(): boolean {
    const [token, next] = [this.token, this.tokens[this.j + 1]];
    const mark = this.marks.get(next?.index ?? -1);
    if (!token || !next || mark?.kind !== "office" || mark.title.kind !== "minister") return false;
    const alike = /^\p{Lu}/u.test(token.text) === /^\p{Lu}/u.test(next.text);
    const noun = token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ";
    return alike && noun && (this.j > this.i || /^\p{Lu}/u.test(token.text)) && isCommonWord(token.lower);
  }

  /** "International Affairs Adviser", "Climate Envoy": how many words of what the office is for stand before it. */
  private portfolio(): number {
    let n = 0;
    if (this.token?.text === "and") return 0;
    while (n < 4 && SUBJECTS.has(this.tokens[this.j + n]?.text ?? "")) n++;
    return n > 0 && this.marks.get(this.tokens[this.j + n]?.index ?? -1)?.kind === "office" ? n : 0;
  }

  /** "the two countries", "both sides", "the pair", "the two", never "five countries". */
  private group(): Head | null {
    if (!this.definite || this.countries.length > 0) return null;
    const word = this.token?.lower ?? "";
    const head = GROUPS.get(word);
    const counted = this.count !== null || head === "pair" || word === "sides";
    if (head && counted && this.token?.pos !== "PROPN") {
      this.j++;
      return { title: null, kind: null, head, level: "group", plural: true, gender: null };
    }
    const pos = this.token?.pos;
    const alone =
      this.count !== null && this.j > this.i && pos !== "NOUN" && pos !== "ADJ" && pos !== "PROPN" && pos !== "NUM";
    const them = word === "of" && this.tokens[this.j + 1]?.lower === "them"; // "the two of them"
    if (!alone || (word === "of" && !them)) return null;
    if (them) this.j += 2;
    return { title: null, kind: null, head: "pair", level: "group", plural: true, gender: null };
  }

  private relational(): { head: string; plural: boolean; words: number } | null {
    const one = this.token?.lower ?? "";
    const two = one === "opposite" ? `${one} ${this.tokens[this.j + 1]?.lower ?? ""}` : one;
    const found = RELATIONAL.get(two);
    return found ? { words: two === one ? 1 : 2, ...found } : null;
  }

  private office(): Head | null {
    const group = this.group();
    if (group) return group;
    const relational = this.relational();
    if (relational) {
      this.j += relational.words;
      return {
        title: null,
        kind: null,
        head: relational.head,
        level: "relational",
        plural: relational.plural,
        gender: null,
      };
    }
    let best: Title | null = null;
    for (;;) {
      const mark = this.mark("office");
      if (!mark) break;
      best = best && best.level !== "honorific" && best.level !== "private" ? best : mark.title;
      this.organization ??= organizationOf(mark, this.doc.text);
      this.skip(mark);
      if (/-(elect|designate)$/.test(this.tokens[this.j - 1]?.lower ?? "")) this.tenure = "elect";
      const after = officeModifiers().get(this.token?.lower ?? "");
      if (after?.tenure === "elect") {
        this.tenure = "elect";
        this.j++;
      }
      // "State Councilor and Foreign Minister", "High Representative/Vice-President"
      const joined = ["and", "/", "&"].includes(this.token?.lower ?? "");
      const next = this.marks.get(this.tokens[this.j + 1]?.index ?? -1);
      // not "the president and Prime Minister Suga", "EAM and Foreign Minister Kofod": one holds no office twice
      if (joined && next?.kind === "office" && next.title.kind !== best.kind) this.j++;
    }
    const rank = best && RANKS.has(best.kind) && !/^\p{Lu}/u.test(this.token?.text ?? "");
    if (!best || (best.beforeName && !rank)) return null;
    const { title, kind, level, plural, gender } = best;
    return { title, kind, head: kind, level, plural, gender };
  }

  /** "of Germany, France and Russia", "of the European Council", "for foreign affairs", "on Iran". */
  private complement(office: { plural: boolean }): void {
    const word = this.token?.lower ?? "";
    if (!["of", "for", "to"].includes(word)) return;
    const back = this.j;
    this.j++;
    while (
      ["the", "a"].includes(this.token?.lower ?? "") ||
      (/^\p{Ll}/u.test(this.token?.text ?? "") && this.token?.pos === "ADJ")
    )
      this.j++;
    if (this.mark("office")) {
      // "a special adviser to the president"
      while (this.mark("office")) this.skip(this.mark("office") as Mark);
      if (this.token?.pos === "PROPN" && !this.mark("country")) this.j = back; // "an aide to President Abbas"
      return;
    }
    let found = false;
    for (let steps = 0; steps < 12; steps++) {
      const country = this.mark("country");
      const organization = this.mark("organization");
      // "a guest of Danish Prime Minister Holm"
      if (
        (country?.form === "adjective" || country?.form === "people") &&
        this.marks.get(country.last + 1)?.kind === "office"
      )
        break;
      if (country) {
        if (word === "of" || this.countries.length === 0) this.countries.push(country.country);
        this.skip(country);
        found = true;
      } else if (organization) {
        this.organization = organization.organization.name;
        this.skip(organization);
        if (FOLLOWERS.has(this.token?.lower ?? "")) this.j++;
        found = true;
      } else break;
      const end = this.j;
      while ([",", "and"].includes(this.token?.lower ?? "")) this.j++;
      const more = office.plural && (this.mark("country") ?? this.mark("organization"));
      if (!more) {
        this.j = end;
        break;
      }
    }
    if (!found && word === "for") {
      this.j = back + 1;
      while (PORTFOLIO.has(this.token?.lower ?? "")) this.j++;
      found =
        /^(affairs|relations|security|cooperation|trade|defence|defense|development|reconciliation|reunification)$/.test(
          this.tokens[this.j - 1]?.lower ?? "",
        );
    }
    if (!found) this.j = back;
  }
}

/** The European Council of its president, where the title names the body. */
function organizationOf({ title, start, end }: MarkOf<"office">, text: string): string | null {
  if (title.level !== "international" && title.level !== "legislature") return null;
  const [body] = organizations().in(text.slice(start, end));
  const organization = body?.values[0];
  return organization && organization.iso3 === null && !organization.generic ? organization.name : null;
}
