/** A question as it was put. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
}

const LATEST = 20;
const asked = new Map<string, Asked>();

/** Remembers which question an answer is to: who reads the answer may have gone on writing at the question. */
export function remember(answer: unknown, question: Asked): void {
  asked.set(JSON.stringify(answer), question);
  const [oldest] = asked.keys();
  if (asked.size > LATEST && oldest !== undefined) asked.delete(oldest);
}

export const questionOf = (answer: unknown): Asked | undefined => asked.get(JSON.stringify(answer));
