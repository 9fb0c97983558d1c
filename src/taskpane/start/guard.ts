import { watchStart } from "./watch-start";

// A script of its own in the oldest JavaScript (scripts/build/guard-script.mjs): it must be read where nothing else of the pane can be.
watchStart();
