/** @jsxImportSource react */
import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import type { ReactNode } from "react";
import { answerAsCsv, save } from "./answer-as-csv.js";
import { asCurl } from "./as-curl.js";
import { copy } from "./copy.js";
import { operationIn, parsedQuery } from "./operation-in.js";
import { shareLink } from "./share-link.js";

/** Paths of icons, 24 by 24. */
const ICONS = {
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5",
  shell: "M4 5h16v14H4zM7.5 9.5l3 2.5-3 2.5M13 15h4",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
} as const;

/** The buttons beside the question that take it, or its answer, elsewhere.
 *  @param say tells the person what was done, or what to do */
export function Tools({ say }: { say: (words: string) => void }): ReactNode {
  const editors = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => {
    return { queryEditor, variableEditor, responseEditor };
  });
  const schema = useGraphiQL((state) => state.schema);
  const chosen = useGraphiQL((state) => state.operationName);
  const query = (): string => editors.queryEditor?.getValue() ?? "";
  const asked = () => ({ query: query(), operationName: operationIn(parsedQuery(query()), chosen) });
  const variables = (): string => editors.variableEditor?.getValue() ?? "";
  const server = new URL("../", window.location.href).href;

  const tools = [
    {
      label: "Copy link",
      icon: ICONS.link,
      use: async () => {
        await copy(shareLink({ query: query(), variables: variables() }, window.location.href));
        return "The link is copied: it opens the playground with this question.";
      },
    },
    {
      label: "Copy as curl",
      icon: ICONS.shell,
      use: async () => {
        await copy(asCurl(asked(), variables(), server));
        return "The command is copied: it asks this from a shell.";
      },
    },
    {
      label: "Save answer as CSV",
      icon: ICONS.table,
      use: async () => {
        const shown = editors.responseEditor?.getValue() ?? "";
        const file = answerAsCsv(shown, asked(), schema);
        save(file);
        return `${file.name} is saved, ${file.rows} ${file.rows === 1 ? "row" : "rows"}.`;
      },
    },
  ];
  return tools.map(({ label, icon, use }) => (
    <ToolbarButton key={label} label={label} onClick={() => void use().then(say, (error: Error) => say(error.message))}>
      <svg className="graphiql-toolbar-icon tool" viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </ToolbarButton>
  ));
}
