import type { IncomingMessage } from "node:http";

/** The Authorization header. Two of them are as good as none: which of them would a proxy have checked? */
export function authorizationOf(request: IncomingMessage): string | undefined {
  const given = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization");
  return given.length === 1 ? request.headers.authorization : undefined;
}
