import type { JSX } from "preact";
import { ArticlePage } from "./pages/article-page.js";
import { MeetingPage } from "./pages/meeting-page.js";
import { OperationsPage } from "./pages/operations-page.js";
import { PairPage } from "./pages/pair-page.js";
import { PartyPage } from "./pages/party-page.js";
import { PlacePage } from "./pages/place-page.js";
import { ReadPage } from "./pages/read-page.js";
import { SearchPage } from "./pages/search-page.js";
import { StartPage } from "./pages/start-page.js";
import { AsOfNote } from "./parts/as-of-note.js";
import { Header, OF_NOW } from "./parts/header.js";
import { useView } from "./state/navigation.js";
import type { View } from "./state/view.js";

export function App(): JSX.Element {
  const view = useView();
  return (
    <>
      <Header view={view} />
      <main id="main">
        {view.asOf !== null && !OF_NOW.includes(view.page) && <AsOfNote asOf={view.asOf} />}
        <Page key={`${view.page} ${view.id ?? ""} ${view.other ?? ""} ${view.text}`} view={view} />
      </main>
    </>
  );
}

function Page({ view }: { view: View }): JSX.Element {
  const { page, id, other } = view;
  if (page === "search") return <SearchPage text={view.text} asOf={view.asOf} />;
  if (page === "read") return <ReadPage />;
  if (page === "operations") return <OperationsPage />;
  if (id === null) return <StartPage asOf={view.asOf} />;
  if (other !== null) return <PairPage view={view} a={id} b={other} />;
  if (page === "meeting") return <MeetingPage view={view} id={id} />;
  if (page === "place") return <PlacePage view={view} id={id} />;
  if (page === "article") return <ArticlePage view={view} id={id} />;
  return <PartyPage view={view} id={id} />;
}
