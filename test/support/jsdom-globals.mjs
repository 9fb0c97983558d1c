import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** What every browser has and jsdom's window in Jest lacks: the adapter counts bytes with it, the simulated Excel copies its data. */
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
