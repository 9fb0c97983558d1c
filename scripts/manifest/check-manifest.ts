import { checkAddresses, checkDomains, checkSupport } from "./check-addresses";
import { checkCommands, checkSharedRuntime } from "./check-commands";
import { checkIcons } from "./check-icons";
import { checkLanguages, checkOverrides } from "./check-languages";
import { checkResources, checkUniqueIds } from "./check-resources";
import { checkStructure } from "./check-structure";
import { checkFixedValues, checkLengths } from "./check-values";
import type { ManifestRule, ManifestSurroundings } from "./manifest-rule";
import { readXml } from "./read-xml";

const RULES: readonly ManifestRule[] = [
  checkStructure,
  checkFixedValues,
  checkLengths,
  checkResources,
  checkUniqueIds,
  checkLanguages,
  checkOverrides,
  checkAddresses,
  checkSupport,
  checkDomains,
  checkIcons,
  checkCommands,
  checkSharedRuntime,
];

/** Checks a manifest without the network: a sentence for each fault, none where Office will take it. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  try {
    const root = readXml(xml);
    return RULES.flatMap((rule) => rule(root, surroundings));
  } catch (error) {
    return [`not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
}
