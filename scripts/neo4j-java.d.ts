export function chooseServer(version?: string): { readonly version: string; readonly home: string } | null;
