import { createRoot } from "react-dom/client";
import { describeCrash } from "../taskpane/parts/describe-crash";
import { createPersonStore } from "../taskpane/services/create-person-store";
import { createServices } from "../taskpane/shell/create-services";
import { showPlainMessage } from "../taskpane/start/show-plain-message";
import { START_MESSAGES } from "../taskpane/start/start-messages";
import { FilesPage } from "./page/files-page";
import { keepOffline } from "./page/use-offline";

const SERVICES = createServices(
  createPersonStore({ storage: () => window.localStorage, partitionKey: () => undefined }),
);

const container = document.getElementById("pane");
if (!container) throw new Error("the page has no place for its content");
createRoot(container, {
  onUncaughtError: (error) => showPlainMessage(START_MESSAGES.crash, { detail: describeCrash(error) }),
}).render(<FilesPage services={SERVICES} />);
keepOffline();
