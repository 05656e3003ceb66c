export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly folder: string;
  readonly pid: number;
  /** Settles when the process has ended and a throw-away folder is gone. */
  readonly stopped: Promise<void>;
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

export function whyNoNeo4j(version?: string): string | null;

export function startNeo4j(options?: {
  readonly folder?: string;
  readonly password?: string;
  readonly version?: string;
  readonly port?: number;
  readonly open?: boolean;
  readonly say?: (line: string) => void;
}): Promise<Neo4jServer>;
