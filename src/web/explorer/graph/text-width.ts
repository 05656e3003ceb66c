let pen: CanvasRenderingContext2D | null | undefined;

/** px that a name of the picture takes. */
export function textWidth(text: string, isBold: boolean): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * 7;
  pen.font = `${isBold ? "bold " : ""}12px system-ui, sans-serif`;
  return pen.measureText(text).width;
}
