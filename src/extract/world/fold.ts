const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\n": " ",
  "\t": " ",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  ə: "e",
  Ə: "E",
};

/** The same words without accents, curly marks and odd blanks; never longer or shorter, so offsets stay true.
 *  @example fold("Élysée") // "Elysee" */
export function fold(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => PLAIN[unit] ?? unit.normalize("NFD").charAt(0));
}
