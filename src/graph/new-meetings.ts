import type { ArticleChange } from "./claims.js";

/** A meeting that no article told of before. */
export interface NewMeeting {
  readonly id: string;
  /** Ids of those who were there, and of the countries that somebody was there for. */
  readonly involved: readonly string[];
}

/** The meetings of a change that the graph did not have. */
export function newMeetings({ nodes, edges }: ArticleChange, isNew: (id: string) => boolean): NewMeeting[] {
  const meetings = nodes.filter(({ label, id }) => label === "Meeting" && isNew(id));
  return meetings.map(({ id }) => {
    const seats = edges.filter(({ type, to }) => type === "PARTICIPATED_IN" && to === id);
    const involved = seats.flatMap(({ from, properties: { onBehalfOf } }) =>
      typeof onBehalfOf === "string" ? [from, onBehalfOf] : [from],
    );
    return { id, involved: [...new Set(involved)] };
  });
}
