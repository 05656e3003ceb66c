/// <reference types="vite/client" />
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/parts.css";
import "./style/texts.css";
import "./style/drawings.css";
import "./style/print.css";
import { render } from "preact";
import { App } from "./app.js";
import { applyTheme } from "./state/theme.js";

const page = document.querySelector("#explorer");
if (!page) throw new Error("the page has no #explorer");

applyTheme();
page.replaceChildren();
render(<App />, page);
