import { once } from "node:events";
import type { Server } from "node:http";
import { EntenteError } from "../../errors.js";

/** Starts to listen.
 *  @throws PORT_IN_USE; PORT_UNUSABLE - not allowed, or not an address of this machine */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new EntenteError(
        "PORT_IN_USE",
        `Port ${port} on ${host} is in use.`,
        "Stop what uses it, or name another with PORT.",
        { port, host },
        500,
      );
    }
    throw new EntenteError(
      "PORT_UNUSABLE",
      `Cannot listen on ${host}, port ${port}: ${code ?? String(error)}.`,
      "Name another with HOST and PORT.",
      { port, host },
      500,
    );
  }
}
