// Put before office.js in the pane's page, in development only (scripts/serve/pane-page).
import { installInPageOpener } from "excel-host";

installInPageOpener(window);
