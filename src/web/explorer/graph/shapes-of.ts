import type { PartyType } from "../api/shapes.js";
import { pairKey, type Picture } from "../data/picture.js";
import type { Body } from "./lay-out.js";
import { textWidth } from "./text-width.js";

/** What stands in the picture: a party, or how many more a cut hub has. */
export interface Shape extends Body {
  readonly type: PartyType | "More";
  /** The name, and below it the country where there is room for two lines. */
  readonly lines: readonly string[];
  readonly isCenter: boolean;
  /** Whose counterparts are meant. */
  readonly of: string;
}

export interface Tied {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly isToMore: boolean;
}

const LINE_HEIGHT = 15; // px
/** Of more than these only the name is written: the list has their countries. */
const FEW = 14;

/** The greatest first: their names are written first. */
export function shapesOf({ center, parties, ties, more }: Picture): readonly Shape[] {
  const meetings = new Map<string, number>();
  for (const { a, b, count } of ties) for (const id of [a, b]) meetings.set(id, (meetings.get(id) ?? 0) + count);
  const rank = (id: string): number => (id === center ? Infinity : (meetings.get(id) ?? 0));
  const shapes = [...parties]
    .sort((one, two) => rank(two.id) - rank(one.id))
    .map(({ id, name, __typename: type, country }): Shape => {
      const isCenter = id === center;
      const lines = country && (parties.length <= FEW || isCenter) ? [name, country.name] : [name];
      return { id, type, lines, isCenter, of: id, ...sizeOf(lines, isCenter) };
    });
  const rests = [...more].flatMap(([of, number]): Shape[] =>
    number > 0 ? [moreOf(of, `${number.toLocaleString("en")} more`)] : [],
  );
  return [...shapes, ...rests];
}

export const tiedOf = ({ ties }: Picture, shapes: readonly Shape[]): readonly Tied[] => [
  ...ties.map(({ a, b, count }) => ({ key: pairKey(a, b), a, b, count, isToMore: false })),
  ...shapes
    .filter(({ type }) => type === "More")
    .map(({ id, of }) => ({ key: pairKey(of, id), a: of, b: id, count: 1, isToMore: true })),
];

/** px; 1 meeting 1.5, 2 meetings 2.5, 100 about 8: thicker ones hide who stands behind. */
export const widthOf = (count: number): number => Math.min(9, 1.5 + Math.log2(count));

const moreOf = (of: string, line: string): Shape => ({
  id: `more:${of}`,
  type: "More",
  lines: [line],
  isCenter: false,
  of,
  width: textWidth(line, false) + 14,
  height: 0,
});

const sizeOf = (lines: readonly string[], isBold: boolean): { width: number; height: number } => ({
  width: Math.max(...lines.map((line) => textWidth(line, isBold))),
  height: LINE_HEIGHT * lines.length,
});
