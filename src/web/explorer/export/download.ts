/** Hands a file to the browser.
 *  @param title becomes the name: "Sergei Lavrov" -> "sergei-lavrov.csv" */
export function download(title: string, ending: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = `${fileName(title)}.${ending}`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const fileName = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "entente";
