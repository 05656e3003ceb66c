import type { ComponentChildren, JSX } from "preact";
import type { AskError } from "../api/ask-error.js";
import type { Answer } from "../api/use-answer.js";

interface Props<T> {
  readonly answer: Answer<T>;
  /** "the meetings of Sergei Lavrov". */
  readonly what: string;
  readonly children: (data: T) => ComponentChildren;
}

/** Shows an answer, or says what is waited for, or what went wrong and what to do. What was there before stays. */
export function Answered<T>({ answer, what, children }: Props<T>): JSX.Element {
  const { data, error, isLoading, again } = answer;
  return (
    <>
      {error && <Trouble error={error} again={again} />}
      {data === undefined
        ? isLoading && (
            <p class="notice" role="status">
              Loading {what} …
            </p>
          )
        : children(data)}
    </>
  );
}

export const Trouble = ({ error, again }: { error: AskError; again?: () => void }): JSX.Element => (
  <div class="trouble" role="alert">
    <p>
      <strong>{error.message}</strong> {error.next}
    </p>
    {again && <button onClick={again}>Ask again now</button>}
  </div>
);
