import { parseAddress } from "./address";
import { hostError } from "./host-error";

/** A defined name; `formula` begins with `=`. */
export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/** Defines a name for a formula, such as `=Data!$A$1:$B$3`, in the workbook's or in a sheet's list. */
export function addName(list: NamedItem[], name: string, formula: string, comment = ""): NamedItem {
  if (!VALID_NAME.test(name) || parseAddress(name)) throw hostError("InvalidArgument");
  if (findName(list, name)) throw hostError("ItemAlreadyExists");
  const item = { name, formula, comment, visible: true };
  list.push(item);
  return item;
}

/** Finds a name; letter case does not matter. */
export function findName(list: readonly NamedItem[], name: string): NamedItem | null {
  return list.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
}
