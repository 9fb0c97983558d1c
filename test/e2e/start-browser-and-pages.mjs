import { chromium } from "playwright-core";
import { generate } from "selfsigned";
import { buildPages } from "../../scripts/build/build-pages.mjs";
import { launchOptions } from "../../scripts/browser/launch-options.mjs";
import { createServer, listen, officeFolder } from "../../scripts/serve/create-server.mjs";

const ANY_PORT = 0;

/** Before the browser tests: builds the pages as they ship where the sources changed, serves them over https and http, and starts one browser for all. */
export default async function startBrowserAndPages() {
  const [folders, certificate, browser] = await Promise.all([
    buildPages(),
    makeCertificate(),
    launchOptions().then((options) => chromium.launchServer(options)),
  ]);
  const secure = createServer({ folders, certificate });
  const plain = createServer({ folders });
  process.env.E2E_OFFICE = officeFolder;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  process.env.E2E_SECURE_PAGES = `https://localhost:${await listen(secure, ANY_PORT)}/`;
  process.env.E2E_PLAIN_PAGES = `http://localhost:${await listen(plain, ANY_PORT)}/`;
  globalThis.stopBrowserAndPages = async () => {
    await browser.close();
    for (const server of [secure, plain]) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Made on the spot and thrown away with the run. */
async function makeCertificate() {
  const names = [{ type: 2, value: "localhost" }];
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: names }],
  });
  return { key, cert };
}
