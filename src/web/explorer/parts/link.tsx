import type { ComponentChildren, JSX, TargetedMouseEvent } from "preact";
import { addressOf, currentView, go } from "../state/navigation.js";
import { pageFor, type View } from "../state/view.js";

interface Props {
  readonly to: Partial<View>;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A link within the page: it can be copied, opened in another tab, and keeps the date range. */
export function Link({ to, children, class: name }: Props): JSX.Element {
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a class={name} href={addressOf(pageFor(currentView(), to))} onClick={follow}>
      {children}
    </a>
  );
}
