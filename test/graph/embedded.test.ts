import { openEmpty } from "../world/stores.js";
import { storeContract } from "./contract.js";

storeContract("the embedded store", openEmpty);
