/** What a formula of a sheet comes to: a text or a number, else why not, which Excel shows beside its error. */
export type FormulaAnswer =
  { readonly value: string | number } | { readonly fault: { readonly th: string; readonly en: string } };
