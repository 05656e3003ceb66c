import { join } from "node:path";
import { sharedFolder } from "../../gold/shared-folder.js";

/** The script of a peer, among those that all sessions share. */
export const peerScript = (name: string): string => join(sharedFolder(), "../peers", name);
