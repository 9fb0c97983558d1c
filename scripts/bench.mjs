import { bundle } from "./bundle.mjs";

const { main } = await import(await bundle("scripts/bench/main.ts"));
await main(process.argv.slice(2));
