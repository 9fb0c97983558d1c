// npm run excel (-- --conformance): side-loads the add-in into Excel on this machine (Windows and Mac). Certificate and side-loading are Microsoft's
// own tools, called by npx at a fixed version: their native parts cannot be built everywhere, so they are no dependency.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { watchPages } from "./build/build-pages.mjs";
import { createServer, listen } from "./serve/create-server.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOADER = "office-addin-debugging@7.0.0";
/** The one that manifest.xml names. */
const PORT = 3000;

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.log(
    [
      "Excel มีเฉพาะบน Windows และ Mac คำสั่งนี้จึงใช้บนเครื่องนี้ไม่ได้ ลองแถบงานในเบราว์เซอร์ด้วย npm start",
      "หรือใช้ Excel บนเว็บตาม docs/install/web.md",
      "Excel runs on Windows and Mac only; on this machine use npm start, or Excel on the web (docs/install/web.md).",
    ].join("\n"),
  );
  process.exit(0);
}

const root = join(import.meta.dirname, "..");
run([CERTIFICATES, "install"]);
const certificates = join(homedir(), ".office-addin-dev-certs");
const certificate = {
  key: readFileSync(join(certificates, "localhost.key"), "utf8"),
  cert: readFileSync(join(certificates, "localhost.crt"), "utf8"),
};
const folders = await watchPages(console.log);
const port = await listen(createServer({ folders, certificate }), PORT);
if (port !== PORT) {
  console.error(`พอร์ต ${PORT} ถูกใช้อยู่ กรุณาปิดโปรแกรมที่ใช้พอร์ตนี้ก่อน (port ${PORT} is taken; close what uses it)`);
  process.exit(1);
}
const manifest = process.argv.includes("--conformance") ? await writeConformanceManifest() : "manifest.xml";
run([SIDELOADER, "start", manifest, "desktop", "--app", "excel", "--no-debug"]);
console.log("เปิดใน Excel แล้ว ดูที่แท็บ รีวิว หยุดด้วย Ctrl+C (open in Excel, on the Review tab; stop with Ctrl+C)");
process.once("SIGINT", () => {
  run([SIDELOADER, "stop", manifest]);
  process.exit(0);
});

function run([tool, ...rest]) {
  const isWindows = process.platform === "win32";
  const { status } = spawnSync(isWindows ? "npx.cmd" : "npx", ["--yes", tool, ...rest], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function writeConformanceManifest() {
  const { conformanceManifest } = await import(await bundle("scripts/manifest/main.ts"));
  const file = join(root, "node_modules", ".cache", "conformance-manifest.xml");
  writeFileSync(file, conformanceManifest(readFileSync(join(root, "manifest.xml"), "utf8")));
  return file;
}
