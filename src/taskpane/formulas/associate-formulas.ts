import type { FormulaInput } from "../../core/formulas/formula-inputs";
import type { Language } from "../language/language";
import { FORMULA_NAMES, thaiId, type FormulaFunctions, type FormulaName } from "./formula-names";

/** The part of office.js that runs functions of cells; its types are a package of their own. */
export interface FormulaHost {
  readonly associate: (
    id: string,
    run: (...inputs: readonly FormulaInput[]) => Promise<string | number>,
  ) => void;
  /** What Excel shows as #VALUE! with a sentence. */
  readonly invalidValue: (sentence: string) => Error;
}

/**
 * Connects the functions of the metadata with what works them out. To be called before office.js is ready: Excel asks for a sheet's
 * formulas at once.
 */
export function associateFormulas(
  { associate, invalidValue }: FormulaHost,
  load: () => Promise<FormulaFunctions>,
  language: () => Language,
): void {
  const runs =
    (name: FormulaName) =>
    async (...inputs: readonly FormulaInput[]): Promise<string | number> => {
      const answer = (await load())[name](...inputs);
      if ("fault" in answer) throw invalidValue(answer.fault[language()]);
      return answer.value;
    };
  for (const name of FORMULA_NAMES) {
    associate(name, runs(name));
    associate(thaiId(name), runs(name));
  }
}
