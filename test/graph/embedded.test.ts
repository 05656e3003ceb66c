import { openEmbedded } from "../../src/graph/embedded/open-embedded.js";
import { storeContract } from "./contract.js";

storeContract("the embedded store", () => openEmbedded(null, { shuffleUnordered: true }));
