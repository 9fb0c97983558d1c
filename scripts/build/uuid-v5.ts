import { createHash } from "node:crypto";

const HEX = 16;
const LENGTH = 16;
/** Bytes that say of which kind an identifier is, and what stays of them (RFC 9562, sections 4.1 and 4.2). */
const VERSION_BYTE = 6;
const VARIANT_BYTE = 8;

/**
 * The identifier that belongs to a name within another identifier, the same on every machine (RFC 9562, section 5.5).
 * @example uuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com") // "2ed6657d-e927-568b-95e1-2665a8aea6a2"
 */
export function uuidV5(namespace: string, name: string): string {
  const within = Buffer.from(namespace.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(within).update(name, "utf8").digest().subarray(0, LENGTH);
  bytes.writeUInt8((bytes.readUInt8(VERSION_BYTE) & 0x0f) | 0x50, VERSION_BYTE);
  bytes.writeUInt8((bytes.readUInt8(VARIANT_BYTE) & 0x3f) | 0x80, VARIANT_BYTE);
  const digits = [...bytes].map((byte) => byte.toString(HEX).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
