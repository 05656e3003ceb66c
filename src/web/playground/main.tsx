/** @jsxImportSource react */
/// <reference types="vite/client" />
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./style.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.js";
import { fetcher } from "./fetcher.js";

const page = document.querySelector("#playground");
if (!page) throw new Error("the page has no #playground");

createRoot(page).render(
  <GraphiQL fetcher={fetcher} plugins={[HISTORY_PLUGIN, explorerPlugin()]} defaultTabs={[...examples]}>
    <GraphiQL.Logo>Entente</GraphiQL.Logo>
  </GraphiQL>,
);
