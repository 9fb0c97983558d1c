import process from "node:process";

const main = await load();
process.exitCode = await main(process.argv.slice(2));

/** Compiles the command line. Where that fails nothing of it is there to say so. */
async function load() {
  try {
    const { bundle } = await import("./bundle.mjs");
    return (await import(await bundle("src/cli/main.ts"))).main;
  } catch (fault) {
    const code = fault?.code ?? fault?.name ?? "Error";
    console.error(`เตรียมโปรแกรมไม่สำเร็จ (${code}) กรุณาตรวจพื้นที่ดิสก์ สั่ง npm install แล้วลองใหม่`);
    console.error(
      `The program could not be prepared (${code}): look at the space on the disk, run npm install and try again`,
    );
    if (process.env.INTEGRITY_REPORT_TRACE) console.error(fault);
    process.exit(2);
  }
}
