/** @jsxImportSource react */
/// <reference types="vite/client" />
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./style.css";
import { createRoot } from "react-dom/client";
import { Page } from "./page.js";

const page = document.querySelector("#playground");
if (!page) throw new Error("the page has no #playground");

createRoot(page).render(<Page />);
