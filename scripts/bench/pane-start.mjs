import { PANE_PLACES } from "./pane-places.mjs";
import { frameOf } from "./pane-work.mjs";

/** The computer and the line of an office: docs/performance.md. */
const SLOWER_CPU = 4;
const LINE = { offline: false, latency: 100, downloadThroughput: 1.5e6 / 8, uploadThroughput: 1.5e6 / 8 };
/** The first screen is whole when nothing more came for so long. */
const QUIET = 2500;

/**
 * Opens the pane twice on a slow computer and a slow line, first with nothing kept, then with all files kept by the browser. The pane
 * shares its process with the page around it here, so that both are slowed down alike; that page does nothing meanwhile.
 * @param {import("playwright-core").BrowserContext} context a new one, with nothing kept
 */
export async function measureStart(context, { servers, data }) {
  const cold = await openOnce(context, { servers, data });
  const warm = await openOnce(context, { servers, data });
  return {
    "start.cold": cold.firstButton,
    "start.warm": warm.firstButton,
    "bytes.button": cold.bytesBefore,
    "bytes.screen": cold.bytes,
  };
}

async function openOnce(context, { servers, data }) {
  const page = await context.newPage();
  await page.goto(servers.hostPage);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  const address = `${servers.together}${PANE_PLACES.page}`;
  await page.evaluate(([given, pane]) => window.benchHost.open(given, pane), [data, address]);
  const frame = await frameOf(page);
  await frame.waitForFunction(() => window.paneProbe?.firstButton != null, null, { timeout: 60_000 });
  await page.waitForTimeout(QUIET);
  const figures = await frame.evaluate(readStart);
  await page.close();
  return figures;
}

function readStart() {
  const { firstButton } = window.paneProbe;
  const own = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ].filter(({ name }) => name.startsWith(location.origin));
  const sum = (entries) => entries.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
  return {
    firstButton,
    bytesBefore: sum(own.filter(({ responseEnd }) => responseEnd <= firstButton)),
    bytes: sum(own),
  };
}
