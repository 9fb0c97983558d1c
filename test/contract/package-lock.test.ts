import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const lock = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages);

/** True for a range such as "^20.19.0 || >=22" that lets a Node 20 in; ranges are as packages write them. */
function allowsNode20(range: string): boolean {
  return range.split("||").some((part) => {
    const [, operator = "", major = ""] = /^\s*(\^|>=|>|~|=|v)?\s*v?(\d+|\*)/.exec(part) ?? [];
    if (major === "*") return true;
    return operator === ">=" || operator === ">" ? Number(major) <= 20 : Number(major) === 20;
  });
}

describe("package-lock.json", () => {
  test("names the packages of every platform, or npm ci refuses it elsewhere", () => {
    const missing = packages.flatMap(([parent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in lock.packages) && !(`${parent}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("names no registry", () => {
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith("http")).map(([name]) => name)).toEqual(
      [],
    );
  });

  test("holds nothing that refuses Node 20", () => {
    const refusing = packages.filter(
      ([, { engines }]) => engines?.node !== undefined && !allowsNode20(engines.node),
    );
    expect(refusing.map(([name, { version, engines }]) => `${name} ${version} ${engines?.node}`)).toEqual([]);
  });
});
