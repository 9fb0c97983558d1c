// npm run serve (-- --path /addin/ --port 8443): dist/ as a static host would serve it, over https on this machine alone, with a certificate made on the spot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDistServer } from "./serve/create-dist-server.mjs";
import { makeCertificate } from "./serve/make-certificate.mjs";

const HOST = "127.0.0.1";
const USE =
  "ใช้: npm run serve [-- --path /addin/ --port 8443]\nUse: npm run serve [-- --path /addin/ --port 8443]";

const LAST_PORT = 65535;
const { path, port, folder } = readWords();
if (!existsSync(join(folder, "taskpane.html"))) {
  console.error(
    "ยังไม่มี dist/ สั่ง npm run release -- --url https://HOST/PATH/ ก่อน\nThere is no dist/ yet; run npm run release -- --url https://HOST/PATH/ first.",
  );
  process.exit(1);
}
const server = await createDistServer({ folder, base: path, certificate: await makeCertificate() });
server.on("error", ({ code }) => {
  console.error(
    `พอร์ต ${port} ใช้ไม่ได้ (${code}) เลือกพอร์ตอื่นด้วย --port\nPort ${port} cannot be used (${code}); choose another with --port.`,
  );
  process.exit(1);
});
server.listen(port, HOST, () => {
  const address = `https://${HOST}:${server.address().port}${path}`;
  console.log(
    `\n  ${address}taskpane.html\n  ${address}support.html\n\n  เบราว์เซอร์จะถามก่อนเชื่อใบรับรองของเครื่องนี้ หยุดด้วย Ctrl+C\n  The browser asks before it trusts this machine's certificate; stop with Ctrl+C\n`,
  );
});

function readWords() {
  try {
    const { values } = parseArgs({
      options: {
        path: { type: "string", default: "/" },
        port: { type: "string", default: "8443" },
        folder: { type: "string", default: join(import.meta.dirname, "..", "dist") },
      },
    });
    if (
      !/^\/(?:[^\s?#]+\/)?$/.test(values.path) ||
      !(/^\d{1,5}$/.test(values.port) && Number(values.port) <= LAST_PORT)
    )
      throw new Error(USE);
    return { ...values, port: Number(values.port) };
  } catch (fault) {
    console.error(fault.message);
    return process.exit(1);
  }
}
