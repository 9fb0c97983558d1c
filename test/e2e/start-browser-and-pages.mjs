import { chromium } from "playwright-core";
import { buildPages } from "../../scripts/build/build-pages.mjs";
import { launchOptions } from "../../scripts/browser/launch-options.mjs";
import { createServer, listen, officeFolder } from "../../scripts/serve/create-server.mjs";
import { makeCertificate } from "../../scripts/serve/make-certificate.mjs";

const ANY_PORT = 0;
/** Over https the pages stand where a host of many things would put them. */
const SUB_PATH = "/offices/measures/";

/** Before the browser tests: builds the pages as they ship where the sources changed, serves them over https and http, and starts one browser for all. */
export default async function startBrowserAndPages() {
  const [folders, certificate, browser] = await Promise.all([
    buildPages(),
    makeCertificate(),
    launchOptions().then((options) => chromium.launchServer(options)),
  ]);
  const secure = createServer({ folders, certificate, base: SUB_PATH });
  const plain = createServer({ folders });
  process.env.E2E_OFFICE = officeFolder;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  process.env.E2E_SECURE_PAGES = `https://localhost:${await listen(secure, ANY_PORT)}${SUB_PATH}`;
  process.env.E2E_PLAIN_PAGES = `http://localhost:${await listen(plain, ANY_PORT)}/`;
  globalThis.stopBrowserAndPages = async () => {
    await browser.close();
    for (const server of [secure, plain]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
