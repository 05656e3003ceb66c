const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "fill-opacity",
  "font-size",
  "font-family",
  "font-weight",
];

export const GRAPH = ".graph svg";

/** A drawing of the page as SVG that needs no style sheet, in the colours for white paper whatever the page has.
 *  @returns "" when it is not on the page */
export function drawingOf(selector: string): string {
  const drawing = document.querySelector<SVGSVGElement>(selector);
  if (!drawing) return "";
  const copy = drawing.cloneNode(true) as SVGSVGElement; // cloneNode gives what it was given
  inLight(() => {
    const sources = [drawing, ...drawing.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
      const source = sources[index];
      if (!source) return;
      const style = getComputedStyle(source);
      for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
      element.removeAttribute("class");
    });
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** Nothing is painted meanwhile. */
function inLight(act: () => void): void {
  const { dataset } = document.documentElement;
  const before = dataset["theme"];
  dataset["theme"] = "light";
  act();
  if (before === undefined) delete dataset["theme"];
  else dataset["theme"] = before;
}
