import { connect, createServer, type Socket } from "node:net";

/** Bolt's COMMIT as it goes over the wire: one chunk of two bytes, and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A wire to a server that a test can cut, block, or make lose the answer to a commit. */
export class UnreliableProxy {
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.join(client));
  private refusing = false;
  private blocked = false;
  private losingCommits = false;

  private constructor(private readonly target: URL) {}

  static async to(uri: string): Promise<UnreliableProxy> {
    const proxy = new UnreliableProxy(new URL(uri));
    await new Promise<void>((done) => proxy.server.listen(0, "127.0.0.1", done));
    return proxy;
  }

  get uri(): string {
    const address = this.server.address();
    return `bolt://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  /** Every connection breaks and no new one comes about. */
  cut(): void {
    this.refusing = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Nothing gets through any more, in either direction, and nobody is told. */
  block(): void {
    this.blocked = true;
  }

  /** The next commit reaches the server; its answer is lost, and the connection with it. */
  loseNextCommit(): void {
    this.losingCommits = true;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.server.close(done));
  }

  private join(client: Socket): void {
    if (this.refusing) {
      client.destroy();
      return;
    }
    const server = connect(Number(this.target.port), this.target.hostname);
    let mute = false;
    client.on("data", (data) => {
      if (this.blocked) return;
      if (this.losingCommits && data.includes(COMMIT)) {
        mute = true;
        setTimeout(() => this.cut(), 500); // by then the server has committed
      }
      server.write(data);
    });
    server.on("data", (data) => {
      if (!mute && !this.blocked) client.write(data);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.on("error", () => undefined); // a cut wire
      one.on("close", () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
