import type { Language } from "../language/language";
import { FORMULA_CATALOGUE, type CatalogueEntry } from "./formula-catalogue";
import { thaiId } from "./formula-names";

/**
 * What Excel reads of the functions, as JSON (learn.microsoft.com, custom-functions-json). None is volatile, streams or asks for its
 * cell: each answers by what it is given alone. Values come as they are, whatever their type, so that a blank cell is not a zero.
 */
export function formulaMetadata(language: Language): string {
  const functions = FORMULA_CATALOGUE.flatMap((entry) => [
    described(entry, language, { id: entry.name, name: entry.name }),
    described(entry, language, { id: thaiId(entry.name), name: entry.thaiName }),
  ]);
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function described(
  { description, parameters, gives }: CatalogueEntry,
  language: Language,
  named: { readonly id: string; readonly name: string },
): object {
  return {
    ...named,
    description: description[language],
    parameters: parameters.map(({ name, description: said, isOptional }) => ({
      name,
      description: said[language],
      type: "any",
      dimensionality: "scalar",
      ...(isOptional && { optional: true }),
    })),
    result: { type: gives, dimensionality: "scalar" },
  };
}
