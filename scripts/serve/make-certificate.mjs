import { generate } from "selfsigned";

const DAY_MS = 86_400_000;
const DAYS = 30;

/**
 * A certificate for this machine, made on the spot and kept nowhere: a browser asks before it trusts it, and Office does not.
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function makeCertificate() {
  const now = Date.now();
  const names = [
    { type: 2, value: "localhost" },
    { type: 7, ip: "127.0.0.1" },
  ];
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    // Clocks of two machines differ a little.
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + DAYS * DAY_MS),
    extensions: [{ name: "subjectAltName", altNames: names }],
  });
  return { key, cert };
}
