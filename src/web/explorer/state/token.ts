/** The token of the server, as typed: in memory only, gone when the page is closed or loaded again. */
let token = "";

export const keptToken = (): string => token;

export function keepToken(typed: string): void {
  token = typed.trim();
}
