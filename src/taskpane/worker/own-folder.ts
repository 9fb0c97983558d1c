import type { WorkerWithFolder } from "./open-worker";

/** The worker's own webpack, which takes all other files from the folder `p`. */
declare const __webpack_require__: { p: string };

// Before anything else of the worker is loaded: from there come its other scripts, the fonts and HarfBuzz.
__webpack_require__.p = (self as unknown as WorkerWithFolder).paneFolder;
