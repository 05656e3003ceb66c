/** A colour of the page's style sheet, as the theme has it now: canvases know no variables.
 *  @param name "--person" */
export function colourOf(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
