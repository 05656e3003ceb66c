const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "fill-opacity",
  "font-size",
  "font-family",
];

/** A drawing of the page as SVG that needs no style sheet.
 *  @returns "" when it is not on the page */
export function drawingOf(selector: string): string {
  const drawing = document.querySelector<SVGSVGElement>(selector);
  if (!drawing) return "";
  const copy = drawing.cloneNode(true) as SVGSVGElement; // cloneNode gives what it was given
  const sources = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const source = sources[index];
    if (!source) return;
    const style = getComputedStyle(source);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}
