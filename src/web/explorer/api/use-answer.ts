import { useEffect, useState } from "preact/hooks";
import { AskError, mayPass, toAskError } from "./ask-error.js";

export interface Answer<T> {
  /** What came last; stays while something newer is asked for. */
  readonly data: T | undefined;
  readonly error: AskError | null;
  readonly isLoading: boolean;
  readonly again: () => void;
}

/** What is at hand already. */
export const answered = <T>(data: T): Answer<T> => ({ data, error: null, isLoading: false, again: () => undefined });

const RETRY_AFTER = 3_000;
const KEPT = 60;
const kept = new Map<string, unknown>();

/** Forgets all answers: something was written. */
export const forgetAnswers = (): void => kept.clear();

/** Asks when the key changes; the same key again is answered at once. A server that is away is asked until it is back.
 *  @param key what the answer depends on; null asks nothing */
export function useAnswer<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [state, setState] = useState<{ key: string | null; data?: T; error: AskError | null }>({ key, error: null });
  const [round, setRound] = useState(0);
  const known = key === null ? undefined : (kept.get(key) as T | undefined);

  useEffect(() => {
    if (key === null || kept.has(key)) return undefined;
    const control = new AbortController();
    let timer = 0;
    load(control.signal).then(
      (data) => {
        if (control.signal.aborted) return;
        keep(key, data);
        setState({ key, data, error: null });
      },
      (thrown: unknown) => {
        if (control.signal.aborted) return;
        const error = toAskError(thrown);
        setState((last) => ({ ...last, key, error }));
        if (mayPass(error)) timer = window.setTimeout(() => setRound((count) => count + 1), RETRY_AFTER);
      },
    );
    return () => {
      control.abort();
      window.clearTimeout(timer);
    };
  }, [key, round]);

  const isCurrent = state.key === key;
  const error = known === undefined && isCurrent ? state.error : null;
  return {
    data: known ?? (key === null ? undefined : state.data),
    error,
    isLoading: key !== null && known === undefined && error === null && !(isCurrent && state.data !== undefined),
    again: () => setRound((count) => count + 1),
  };
}

function keep(key: string, data: unknown): void {
  kept.set(key, data);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
}
