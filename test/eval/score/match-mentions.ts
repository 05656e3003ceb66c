import type { Span } from "../../../src/facts/shapes.js";
import type { AskedAndOpen } from "../gold/asked-and-open.js";
import { overlap } from "./overlap.js";
import type { Tally } from "./tally.js";

/** How mentions met: those found, those missed, and the readings that are none. */
export interface Matched<Asked extends Span, Read extends Span> {
  readonly tally: Tally;
  readonly missed: readonly Asked[];
  readonly wrong: readonly Read[];
}

/** Matches mentions one to one, by overlap: one reading over two mentions finds one of them, two readings over one mention
 *  are one right and one wrong. A reading that touches nothing but what is open does not count.
 *  @param fits what a reading must share with a mention besides characters */
export function matchMentions<Asked extends Span, Read extends Span>(
  { asked, open }: AskedAndOpen<Asked>,
  read: readonly Read[],
  fits: (asked: Asked, read: Read) => boolean = () => true,
): Matched<Asked, Read> {
  const left = new Set(read);
  const missed = asked.filter((mention) => {
    const found = [...left]
      .filter((one) => overlap(mention, one) > 0 && fits(mention, one))
      .sort((a, b) => overlap(mention, b) - overlap(mention, a))[0];
    if (found) left.delete(found);
    return found === undefined;
  });
  const isOpen = (one: Read) =>
    open.some((span) => overlap(span, one) > 0) && !asked.some((span) => overlap(span, one) > 0);
  const wrong = [...left].filter((one) => !isOpen(one));
  const right = asked.length - missed.length;
  return {
    tally: { read: right + wrong.length, rightRead: right, asked: asked.length, rightAsked: right },
    missed,
    wrong,
  };
}
