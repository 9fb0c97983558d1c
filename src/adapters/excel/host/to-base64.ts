/** `String.fromCharCode` takes this many arguments in every browser. */
const BYTES_AT_A_TIME = 8192;

/** Bytes as office.js takes them. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_A_TIME));
  }
  return btoa(text);
}
