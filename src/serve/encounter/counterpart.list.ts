import { connectionClass } from "../relay/connection-class.js";
import { Counterpart } from "./counterpart.type.js";

export const CounterpartConnection = connectionClass("Counterpart", () => Counterpart);
