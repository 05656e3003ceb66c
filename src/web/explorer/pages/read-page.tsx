import type { JSX, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { toAskError, type AskError } from "../api/ask-error.js";
import { forTyper } from "../api/for-typer.js";
import { forgetAnswers } from "../api/use-answer.js";
import { corrected, type Correction, type Corrections } from "../data/correction.js";
import { readDraft, saveDraft, type ReadFact, type Reading, type Saved } from "../data/reading.js";
import { Trouble } from "../parts/answered.js";
import { DraftForm } from "../parts/draft-form.js";
import { Heading } from "../parts/heading.js";
import { Link } from "../parts/link.js";
import { ReadingView } from "../parts/reading-view.js";
import { keepDraft, keptDraft } from "../state/draft.js";
import { keptToken } from "../state/token.js";

/** Paste an article, see what would be learned from each sentence, take out or correct what is wrong, then save. */
export function ReadPage(): JSX.Element {
  const [draft, setDraft] = useState(keptDraft);
  const [reading, setReading] = useState<Reading | null>(null);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [saved, setSaved] = useState<Saved | null>(null);
  const [busy, setBusy] = useState("");
  const [error, setError] = useState<AskError | null>(null);

  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setError(null);
    try {
      await act();
    } catch (thrown) {
      setError(forTyper(toAskError(thrown)));
    }
    setBusy("");
  };
  const read = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void attempt("Reading …", async () => {
      setReading(await readDraft(draft, keptToken()));
      setWrong(new Set());
      setCorrections(new Map());
      setSaved(null);
    });
  };
  const standing = [...corrections].filter(([id]) => !wrong.has(id)).map(([id, given]) => ({ id, ...given }));
  const save = (): void => {
    void attempt("Saving …", async () => {
      setSaved(await saveDraft(draft, { leaveOut: [...wrong], corrections: standing }, keptToken()));
      forgetAnswers();
    });
  };
  const toggle = (id: string): void =>
    setWrong((last) => new Set(last.has(id) ? [...last].filter((one) => one !== id) : [...last, id]));
  const correct = (fact: ReadFact, change: Correction | null): void =>
    setCorrections((last) =>
      change ? corrected(last, fact, change) : new Map([...last].filter(([id]) => id !== fact.id)),
    );
  const amends = [
    wrong.size > 0 ? `without ${wrong.size} found wrong` : "",
    standing.length > 0 ? `with ${standing.length} corrected` : "",
  ].filter(Boolean);

  return (
    <>
      <Heading title="Read an article" />
      <p class="aside">Nothing is saved until you say so. You need the API_TOKEN that the server was started with.</p>
      <DraftForm
        draft={draft}
        busy={busy !== ""}
        onSubmit={read}
        onDraft={(next) => {
          setDraft(next);
          keepDraft(next);
          setReading(null);
          setSaved(null);
        }}
      />
      <p role="status">{busy}</p>
      {error && <Trouble error={error} />}
      {reading && (
        <ReadingView reading={reading} wrong={wrong} corrections={corrections} onToggle={toggle} onCorrect={correct} />
      )}
      {reading && !saved && (
        <p>
          <button class="primary" disabled={busy !== ""} onClick={save}>
            {["Save", amends.join(", ")].join(" ").trim()}
          </button>
        </p>
      )}
      {saved && (
        <p role="status">
          {saved.status === "SAVED"
            ? "Saved. "
            : "This article was in the graph already, word for word, and stays as it was. To correct it, withdraw it first. "}
          <Link to={{ id: saved.articleId }}>See the article</Link>
        </p>
      )}
    </>
  );
}
