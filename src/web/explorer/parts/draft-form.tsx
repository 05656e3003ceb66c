import type { JSX, TargetedSubmitEvent } from "preact";
import { isHtml, type Draft } from "../data/reading.js";
import { TokenField } from "./token-field.js";

interface Props {
  readonly draft: Draft;
  readonly busy: boolean;
  onSubmit(event: TargetedSubmitEvent<HTMLFormElement>): void;
  onDraft(draft: Draft): void;
}

const MOST = 2 * 1024 * 1024; // bytes
const DETAILS = [
  ["publishedAt", "Day of publication", "2021-10-27"],
  ["title", "Title", ""],
  ["publisher", "Publisher", ""],
  ["url", "Address", "https://…"],
] as const;

export function DraftForm({ draft, busy, onSubmit, onDraft }: Props): JSX.Element {
  const bytes = new TextEncoder().encode(draft.content).length;
  const isTooLong = bytes > MOST;
  return (
    <form class="draft" onSubmit={onSubmit}>
      <label>
        The article, as text or as the HTML of its page
        <textarea
          rows={10}
          required
          value={draft.content}
          aria-invalid={isTooLong}
          onInput={({ currentTarget }) => onDraft({ ...draft, content: currentTarget.value })}
        />
      </label>
      {isTooLong && (
        <p class="trouble" role="alert">
          <strong>This has {(bytes / 1024 / 1024).toFixed(1)} MiB; at most 2 are read.</strong> What you pasted is still
          here: cut what is not the article, or give it to <code>npx entente ingest</code> in parts.
        </p>
      )}
      {draft.content !== "" && <p class="aside">Will be read as {isHtml(draft.content) ? "HTML" : "plain text"}.</p>}
      <div class="details">
        {DETAILS.map(([name, label, placeholder]) => (
          <label key={name}>
            {label}
            <input
              value={draft[name]}
              placeholder={placeholder}
              onInput={({ currentTarget }) => onDraft({ ...draft, [name]: currentTarget.value.trim() })}
            />
          </label>
        ))}
        <TokenField />
      </div>
      {draft.publishedAt === "" && (
        <p class="aside">Without the day of publication “on Wednesday” stays undated: nothing is guessed.</p>
      )}
      <button type="submit" disabled={busy || isTooLong}>
        See what it says
      </button>
    </form>
  );
}
