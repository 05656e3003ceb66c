/** @jsxImportSource react */
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useState, type ReactNode } from "react";
import { examples } from "./examples.js";
import { fetcher } from "./fetcher.js";
import { sharedBy } from "./share-link.js";
import { Tools } from "./tools.js";

const plugins = [HISTORY_PLUGIN, explorerPlugin()];
const shared = sharedBy(window.location.href);
const tabs = [...(shared ? [shared] : []), ...examples.filter(({ query }) => shared?.query !== query)];
// Once it is in a tab, what the person makes of it counts, and not what the address said.
if (shared) window.history.replaceState(null, "", window.location.pathname);

/** The playground: a tab for each example, one in front for what the address asks. */
export function Page(): ReactNode {
  const [said, say] = useState("");
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs}
      initialQuery={shared?.query}
      initialVariables={shared?.variables}
    >
      <GraphiQL.Logo>Entente</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <Tools say={say} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <p className="said">
          <span role="status">{said}</span>
          <a href="../schema.graphql">schema.graphql</a>
          <a href="../export">files for dashboards</a>
        </p>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
