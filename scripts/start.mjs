// npm start: the task pane beside a simulated Excel, in an ordinary browser over plain http.
import { watchPages } from "./build/build-pages.mjs";
import { createServer, listen } from "./serve/create-server.mjs";
import { openBrowser } from "./serve/open-browser.mjs";

const DEFAULT_PORT = 3000;

console.log("กำลังเตรียมหน้า สักครู่… (building the pages)");
const folders = await watchPages((fault) => {
  console.log(fault === "" ? "สร้างใหม่แล้ว กดโหลดหน้าใหม่ในเบราว์เซอร์ (rebuilt; reload the page)" : fault);
});
const wished = Number(process.env.PORT);
const port = await listen(
  createServer({ folders }),
  Number.isInteger(wished) && wished > 0 ? wished : DEFAULT_PORT,
);
const address = `http://localhost:${port}/`;
console.log(
  `\n  เปิดหน้านี้ในเบราว์เซอร์ (open this page in a browser)\n\n    ${address}\n\n  หยุดด้วย Ctrl+C (stop with Ctrl+C)\n`,
);
openBrowser(address);
